/** What somebody may type, or paste, into any field; all of it must stand on the page as it was typed. */
export const nastyText =
  '{x} <script>alert(1)</script> <img src=x onerror=alert(1)> import x from "y" --- | `a` &amp; " \' \u202eabc\u202c 😀 </style> __ASTRO_IMAGE_x <!-- -->';

/** The same text as it must stand in HTML. */
export const nastyHtml =
  '{x} &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; import x from &quot;y&quot; --- | `a` &amp;amp; &quot; &#39; \u202eabc\u202c 😀 &lt;/style&gt; __ASTRO_IMAGE_x &lt;!-- --&gt;';
