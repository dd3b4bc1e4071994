package attache.formats;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Dates in workbooks: numbers of days, told from other numbers only by their style. */
final class XlsxDates {
  private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
  private static final double MOST_DAYS = 2_958_466;
  private static final int SECONDS = 86_400;

  private XlsxDates() {}

  /** The numbers of the styles that show dates, of the style sheet here. */
  static Set<Integer> styles(XmlCursor xml) throws XMLStreamException, UnreadableException {
    Set<String> formats = new HashSet<>();
    Set<Integer> styles = new HashSet<>();
    xml.enterRoot();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numFmts" -> {
          while (xml.nextChild()) {
            if (showsDate(xml.attribute("formatCode"))) {
              formats.add(xml.attribute("numFmtId"));
            }
            xml.skip();
          }
        }
        case "cellXfs" -> {
          int style = 0;
          while (xml.nextChild()) {
            String format = xml.attribute("numFmtId");
            if (formats.contains(format) || format.matches("1[4-7]|22")) {
              styles.add(style);
            }
            style++;
            xml.skip();
          }
        }
        default -> xml.skip();
      }
    }
    return styles;
  }

  /** Whether a number format has a year or a day, outside quotation marks and brackets. */
  private static boolean showsDate(String format) {
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return bare.indexOf('y') >= 0 || (bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0);
  }

  /** A number of days as ISO 8601 has it; the number itself if it is no date. */
  static String text(double days, boolean from1904, String otherwise) {
    if (!(days >= 0 && days < MOST_DAYS)) {
      return otherwise;
    }
    long seconds = Math.round(days * SECONDS);
    LocalDateTime at =
        (from1904 ? FROM_1904 : FROM_1900)
            .plusDays(seconds / SECONDS)
            .plus(seconds % SECONDS, ChronoUnit.SECONDS);
    return seconds % SECONDS == 0 ? at.toLocalDate().toString() : at.toString();
  }
}
