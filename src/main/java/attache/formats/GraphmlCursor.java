package attache.formats;

import attache.text.Messages;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A place in an XML text, with the few steps that reading a network takes. */
final class GraphmlCursor {
  private final XMLStreamReader reader;
  private String drawnLabel = "";
  private int depth;

  GraphmlCursor(XMLStreamReader reader) {
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
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        break;
      }
    }
    return doctype;
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
    while (depth >= here) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT
          && labelDepth == 0
          && reader.getLocalName().equals("NodeLabel")) {
        labelDepth = depth;
      } else if (event == XMLStreamConstants.END_ELEMENT && depth < labelDepth) {
        labelDepth = 0;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        append(depth == here ? text : depth == labelDepth ? drawn : null);
      }
    }
    drawnLabel = drawn.toString().strip();
    return text.toString();
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

  /** What yEd draws as the label of a node, if the text last read held it; else empty. */
  String drawnLabel() {
    return drawnLabel;
  }

  private int next() throws XMLStreamException, UnreadableException {
    int event = reader.next();
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableException(
          line(),
          column(),
          "&" + reader.getLocalName() + ";",
          Messages.text("formats.xml.entity", Finding.shortened(reader.getLocalName())),
          Messages.text("formats.xml.entity.remedy"));
    }
    depth += depthChange(event);
    if (depth > Limits.XML_DEPTH) {
      throw new UnreadableException(
          line(),
          column(),
          name(),
          Messages.text("formats.limit.depth", Limits.XML_DEPTH),
          Messages.text("formats.limit.remedy"));
    }
    return event;
  }

  String name() {
    return reader.getLocalName();
  }

  /** Whether the element's name has no prefix, so that it means to be GraphML's own. */
  boolean plain() {
    return reader.getPrefix() == null || reader.getPrefix().isEmpty();
  }

  /** An attribute of the element here, in no namespace; empty if it lacks it. */
  String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  int line() {
    return Math.max(0, reader.getLocation().getLineNumber());
  }

  int column() {
    return Math.max(0, reader.getLocation().getColumnNumber());
  }
}
