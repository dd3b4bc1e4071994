package attache.formats;

/** How often something occurs in a file, and the line where it does so first. */
final class Occurrences {
  private int count;
  private int firstLine;

  /** Counts one more, which comes after those before. */
  void add(int line) {
    if (count == 0) {
      firstLine = line;
    }
    count++;
  }

  int count() {
    return count;
  }

  /** The line of the first; 0 if there is none. */
  int firstLine() {
    return firstLine;
  }
}
