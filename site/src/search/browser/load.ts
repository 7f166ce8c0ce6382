/**
 * Loads a text file of the site.
 *
 * @throws Error when it does not come, or something else comes
 */
export async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
