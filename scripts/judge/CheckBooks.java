import com.adobe.epubcheck.tool.EpubChecker;

/**
 * Lets EPUBCheck look at one book after the other in one process: it reads its rules once, which takes longer than any book.
 *
 * Usage: java -cp epubcheck.jar CheckBooks.java REPORTS BOOK... writes REPORTS/0.json, REPORTS/1.json and so on.
 */
public class CheckBooks {
  public static void main(String[] arguments) {
    for (int book = 1; book < arguments.length; book += 1) {
      String report = arguments[0] + "/" + (book - 1) + ".json";
      new EpubChecker().run(new String[] { arguments[book], "--json", report, "--quiet" });
    }
  }
}
