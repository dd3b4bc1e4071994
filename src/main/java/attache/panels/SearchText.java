package attache.panels;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared in a search: without case, accents and surrounding space. */
final class SearchText {
  private static final int ASCII = 128;

  private SearchText() {}

  /** The text to compare by: " Türkiye" gives "turkiye", "Łódź" gives "lodz". */
  static String folded(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(letter -> letter < ASCII)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFKD)
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .forEach(letter -> append(folded, letter));
    return folded.toString();
  }

  /** Letters that Unicode does not take apart are written as people type them. */
  private static void append(StringBuilder folded, int letter) {
    switch (letter) {
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ß' -> folded.append("ss");
      case 'þ' -> folded.append("th");
      case '’', 'ʼ', '‘' -> folded.append('\'');
      default -> folded.appendCodePoint(letter);
    }
  }
}
