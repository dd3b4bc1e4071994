package attache.drawing;

import attache.drawing.Fonts.Weight;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. */
final class Paragraph {
  private Paragraph() {}

  /**
   * The text in lines that are not wider than they may be. A word that is too long for a line is
   * cut; so is the text after the last line.
   *
   * @param maxWidth pixels
   * @param maxLines at least 1
   */
  static List<String> lines(
      String text, Weight weight, double size, double maxWidth, int maxLines) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : Fonts.line(text, 2000).split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || Fonts.width(longer, weight, size) <= maxWidth) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    boolean cut = lines.size() > maxLines;
    List<String> kept = new ArrayList<>(cut ? lines.subList(0, maxLines) : lines);
    if (cut) {
      kept.set(maxLines - 1, kept.getLast() + " …");
    }
    kept.replaceAll(one -> fitted(one, weight, size, maxWidth));
    return kept;
  }

  private static String fitted(String line, Weight weight, double size, double maxWidth) {
    int fits = line.codePointCount(0, line.length());
    String shown = line;
    while (fits > 1 && Fonts.width(shown, weight, size) > maxWidth) {
      // Near the right length at once, then letter by letter.
      double share = maxWidth / Fonts.width(shown, weight, size);
      fits = Math.clamp((int) (fits * share), 1, fits - 1);
      shown = Fonts.line(line, fits);
    }
    return shown;
  }
}
