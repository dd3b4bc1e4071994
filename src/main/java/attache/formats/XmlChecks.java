package attache.formats;

import attache.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells where an XML file says something of itself that its format does not know or that the file
 * itself does not hold to. What is told was read all the same.
 */
final class XmlChecks {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private final XmlCursor xml;
  private final Findings findings;

  XmlChecks(XmlCursor xml, Findings findings) {
    this.xml = xml;
    this.findings = findings;
  }

  /**
   * Tells of a word that an attribute of the element here cannot be.
   *
   * @param known the words that it can be, in small letters; the first few are named
   * @param taken what it was taken for
   */
  void requireKnown(String attribute, List<String> known, String taken) {
    String word = xml.attribute(attribute).strip();
    if (!word.isEmpty() && !known.contains(word.toLowerCase(Locale.ROOT))) {
      findings.warn(
          xml.line(),
          xml.column(),
          word,
          Messages.text("formats.xml.word", Finding.shortened(word), attribute, taken),
          Messages.text(
              "formats.xml.word.remedy",
              String.join("”, “", known.subList(0, Math.min(4, known.size())))));
    }
  }

  /** How many of something the element here says that there are; empty if it does not say. */
  Optional<Integer> stated(String attribute) {
    String text = xml.attribute(attribute).strip();
    return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** Tells if there are more or fewer of something than an element has said. */
  void requireCount(Optional<Integer> stated, int found, String attribute, int line, int column) {
    if (stated.filter(count -> count != found).isPresent()) {
      findings.warn(
          line,
          column,
          attribute,
          Messages.text("formats.xml.count", attribute, stated.get(), found),
          Messages.text("formats.xml.count.remedy"));
    }
  }

  /** Tells that an attribute is declared again in the element here. */
  void tellOfRepeatedKey(String id) {
    findings.warn(
        xml.line(),
        xml.column(),
        id,
        Messages.text("formats.xml.key.twice", Finding.shortened(id)),
        Messages.text("formats.xml.key.twice.remedy"));
  }

  /** Tells that an edge has the id of an earlier one. */
  void tellOfRepeatedEdge(String id, int line, int column) {
    findings.warn(
        line,
        column,
        id,
        Messages.text("formats.xml.edge.twice", Finding.shortened(id)),
        Messages.text("formats.xml.edge.twice.remedy"));
  }
}
