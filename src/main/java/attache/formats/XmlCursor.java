package attache.formats;

import attache.tables.WorkbookText;
import attache.text.Messages;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A place in an XML text, with the few steps that reading a network takes. */
final class XmlCursor {
  /** What stands before the root of our own files that hold characters which XML cannot. */
  static final String ESCAPES = "attache-escapes";

  private static final Set<String> DRAWN_LABELS = Set.of("NodeLabel", "EdgeLabel");

  /** Where yEd draws a node: the middle of its mark, in points from the left and from the top. */
  record DrawnPlace(double x, double y) {}

  private final XMLStreamReader reader;
  private String drawnLabel = "";
  private Optional<DrawnPlace> drawnPlace = Optional.empty();
  private int depth;
  private boolean escaped;

  /** The attributes of the element here, without their prefixes: looking for one is dear. */
  private String[] names = new String[8];

  private String[] values = new String[8];
  private int attributes;

  XmlCursor(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Moves onto the root element.
   *
   * @return the line of a document type that was passed over; 0 if there is none
   */
  int enterRoot() throws XMLStreamException, UnreadableException {
    int doctype = 0;
    while (reader.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.DTD) {
        doctype = line();
      } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        escaped |= reader.getPITarget().equals(ESCAPES);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        break;
      }
    }
    return doctype;
  }

  /** Moves onto the root element, and tells of a document type that was passed over. */
  void enterRoot(Findings findings) throws XMLStreamException, UnreadableException {
    int doctype = enterRoot();
    if (doctype > 0) {
      findings.warn(doctype, 0, "", Messages.text("formats.xml.doctype"), "");
    }
  }

  /**
   * Moves to the next child of the element that is being read, passing over text. At the element's
   * end it is left.
   *
   * @return false at the element's end
   */
  boolean nextChild() throws XMLStreamException, UnreadableException {
    while (reader.hasNext()) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Moves to the end of the text. */
  void toEnd() throws XMLStreamException, UnreadableException {
    while (reader.hasNext()) {
      next();
    }
  }

  /** Moves to the end of the element here. */
  void skip() throws XMLStreamException, UnreadableException {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  private static int depthChange(int event) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> 1;
      case XMLStreamConstants.END_ELEMENT -> -1;
      default -> 0;
    };
  }

  /** The element's own text, without that of elements in it; moves to its end. */
  String text() throws XMLStreamException, UnreadableException {
    StringBuilder text = new StringBuilder();
    StringBuilder drawn = new StringBuilder();
    int labelDepth = 0;
    int here = depth;
    drawnPlace = Optional.empty();
    while (depth >= here) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT
          && labelDepth == 0
          && drawn.isEmpty()
          && DRAWN_LABELS.contains(reader.getLocalName())) {
        labelDepth = depth;
      } else if (event == XMLStreamConstants.START_ELEMENT && drawnPlace.isEmpty()) {
        drawnPlace = geometry();
      } else if (event == XMLStreamConstants.END_ELEMENT && depth < labelDepth) {
        labelDepth = 0;
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        append(depth == here ? text : depth == labelDepth ? drawn : null);
      }
    }
    drawnLabel = drawn.toString().strip();
    return meant(text.toString());
  }

  /** What the element here says of a node's place, if it is yEd's Geometry. */
  private Optional<DrawnPlace> geometry() {
    if (!reader.getLocalName().equals("Geometry")) {
      return Optional.empty();
    }
    double x = XmlValues.number(attribute("x")) + half("width");
    double y = XmlValues.number(attribute("y")) + half("height");
    return Double.isFinite(x) && Double.isFinite(y)
        ? Optional.of(new DrawnPlace(x, y))
        : Optional.empty();
  }

  private double half(String length) {
    double whole = XmlValues.number(attribute(length));
    return Double.isFinite(whole) ? whole / 2 : 0;
  }

  private void append(@Nullable StringBuilder text) throws UnreadableException {
    if (text == null) {
      return;
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    if (text.length() > Limits.VALUE_LENGTH) {
      throw new UnreadableException(
          line(),
          column(),
          text.substring(0, 100),
          Messages.text("formats.limit.value", Limits.VALUE_LENGTH),
          Messages.text("formats.limit.remedy"));
    }
  }

  private String meant(String text) {
    return escaped ? WorkbookText.decoded(text) : text;
  }

  /** What yEd draws as the label of an element, if the text last read held it; else empty. */
  String drawnLabel() {
    return drawnLabel;
  }

  /** Where yEd draws the element, if the text last read held that. */
  Optional<DrawnPlace> drawnPlace() {
    return drawnPlace;
  }

  /**
   * The next event. The JDK lacks the text of some of its complaints, and fails in looking for it.
   */
  private int step() throws XMLStreamException {
    try {
      return reader.next();
    } catch (MissingResourceException untold) {
      throw new XMLStreamException(untold.getKey(), reader.getLocation(), untold);
    }
  }

  private int next() throws XMLStreamException, UnreadableException {
    int event = step();
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableException(
          line(),
          column(),
          "&" + reader.getLocalName() + ";",
          Messages.text("formats.xml.entity", Finding.shortened(reader.getLocalName())),
          Messages.text("formats.xml.entity.remedy"));
    }
    attributes = 0;
    if (event == XMLStreamConstants.START_ELEMENT) {
      takeAttributes();
    }
    depth += depthChange(event);
    if (depth > Limits.XML_DEPTH) {
      throw Limits.tooDeep(Limits.XML_DEPTH, line(), column(), name());
    }
    return event;
  }

  private void takeAttributes() throws UnreadableException {
    int count = reader.getAttributeCount();
    if (count > names.length) {
      names = new String[2 * count];
      values = new String[2 * count];
    }
    for (int i = 0; i < count; i++) {
      String value = reader.getAttributeValue(i);
      if (value.length() > Limits.VALUE_LENGTH) {
        throw new UnreadableException(
            line(),
            column(),
            value.substring(0, 100),
            Messages.text("formats.limit.value", Limits.VALUE_LENGTH),
            Messages.text("formats.limit.remedy"));
      }
      names[i] = reader.getAttributeLocalName(i);
      values[i] = value;
    }
    attributes = count;
  }

  /** The name of the element here, without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  /**
   * Goes past an element that the format does not have; tells of it, unless its prefix says that it
   * belongs to another one.
   *
   * @param message the key of the sentence that names the element
   */
  void skipUnknown(String message, Findings findings)
      throws XMLStreamException, UnreadableException {
    if (plain()) {
      findings.skip();
      findings.warn(
          line(),
          column(),
          name(),
          Messages.text(message, Finding.shortened(name())),
          Messages.text("formats.graphml.unknown.remedy"));
    }
    skip();
  }

  /** The namespace of the element here; empty if it has none. */
  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** Whether the element's name has no prefix, so that it means to be the format's own. */
  boolean plain() {
    return reader.getPrefix() == null || reader.getPrefix().isEmpty();
  }

  /** Whether the element here has one of some attributes at least. */
  boolean hasAny(Set<String> some) {
    for (int i = 0; i < attributes; i++) {
      if (some.contains(names[i])) {
        return true;
      }
    }
    return false;
  }

  /** An attribute of the element here, whatever its namespace; empty if it lacks it. */
  String attribute(String name) {
    for (int i = 0; i < attributes; i++) {
      if (names[i].equals(name)) {
        return meant(values[i]);
      }
    }
    return "";
  }

  /** Whether the element here has an attribute, whatever its namespace. */
  boolean has(String name) {
    for (int i = 0; i < attributes; i++) {
      if (names[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  int line() {
    return Math.max(0, reader.getLocation().getLineNumber());
  }

  int column() {
    return Math.max(0, reader.getLocation().getColumnNumber());
  }
}
