package attache.formats;

import attache.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * What is wrong with a broken XML file, in words for those who never read the standard. The JDK's
 * reader tells it in its own words; those that are not known are passed on.
 */
final class XmlTrouble {
  /** The JDK's reader says where in brackets and on a line of its own; we say so ourselves. */
  private static final Pattern PLACE = Pattern.compile("(?s)ParseError at.*?Message:\\s*");

  private static final String CORRECT = "formats.json.syntax.remedy";

  /** What the reader says, a group of it naming the thing, and the keys of what we say. */
  private record Known(Pattern said, String key, String remedy) {
    Known(String said, String key, String remedy) {
      this(Pattern.compile(said), key, remedy);
    }

    Optional<UnreadableException> told(String words, int line, int column) {
      Matcher matcher = said.matcher(words);
      if (!matcher.find()) {
        return Optional.empty();
      }
      String thing = matcher.groupCount() == 0 ? "" : Finding.shortened(matcher.group(1));
      return Optional.of(
          new UnreadableException(
              line, column, thing, Messages.text(key, thing), Messages.text(remedy, thing)));
    }
  }

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "entity \"([^\"]+)\" was referenced",
              "formats.xml.entity",
              "formats.xml.entity.remedy"),
          new Known(
              "start and end within the same entity|Premature end of file",
              "formats.xml.cut",
              "formats.xml.cut.remedy"),
          new Known(
              "element type \"([^\"]+)\" must be terminated", "formats.xml.unclosed", CORRECT),
          new Known(
              "Open quote is expected for attribute \"([^\"]+)\"", "formats.xml.unquoted", CORRECT),
          new Known(
              "reference to entity|must immediately follow the '&'",
              "formats.xml.ampersand",
              "formats.xml.ampersand.remedy"),
          new Known(
              "attribute \"([^\"]+)\".*must not contain the '<'",
              "formats.xml.bracket",
              "formats.xml.bracket.remedy"),
          new Known(
              "Attribute \"([^\"]+)\" was already specified",
              "formats.xml.attribute.twice",
              "formats.xml.attribute.twice.remedy"),
          new Known(
              "#AttributeNotUnique\\?[^&]*&(\\S+)",
              "formats.xml.attribute.twice",
              "formats.xml.attribute.twice.remedy"),
          new Known(
              "#(?:ElementPrefixUnbound\\?|AttributePrefixUnbound\\?[^&]*&)([^&:]+)",
              "formats.xml.prefix",
              "formats.xml.prefix.remedy"),
          new Known(
              "prefix \"([^\"]+)\" for \\w+ \"[^\"]*\".*is not bound",
              "formats.xml.prefix",
              "formats.xml.prefix.remedy"),
          new Known(
              "invalid XML character \\(Unicode: 0x(\\w+)\\)",
              "formats.xml.character",
              "formats.xml.character.remedy"));

  private XmlTrouble() {}

  /** Why a file cannot be read, with the place that the reader had come to. */
  static UnreadableException of(XMLStreamException e) {
    String said = e.getMessage() == null ? "" : PLACE.matcher(e.getMessage()).replaceFirst("");
    var place = e.getLocation();
    int line = place == null ? 0 : Math.max(0, place.getLineNumber());
    int column = place == null ? 0 : Math.max(0, place.getColumnNumber());
    return KNOWN.stream()
        .flatMap(known -> known.told(said, line, column).stream())
        .findFirst()
        .orElseGet(
            () ->
                new UnreadableException(
                    line,
                    column,
                    "",
                    Messages.text("formats.xml.syntax", Finding.shortened(said)),
                    Messages.text(CORRECT)));
  }
}
