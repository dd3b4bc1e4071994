package attache.formats;

import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Opens XML of strangers. Document types are passed over without being read, and no entity but
 * XML's own five is known: nothing is expanded and nothing is fetched.
 */
final class XmlFile {
  /** Where the JDK's parser takes its limits from. */
  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  private static final int UNLIMITED = 0;

  private XmlFile() {}

  /** What goes through an XML text and gives something. */
  @FunctionalInterface
  interface Parse<T> {
    T of(XmlCursor cursor) throws XMLStreamException, UnreadableException;
  }

  /**
   * Reads a file whose encoding was detected, unless it rightly declares another. The JDK's reader
   * never sees bytes: of those that it cannot decode it tells on the error stream.
   */
  static <T> T read(Content content, Findings findings, Progress progress, Parse<T> parse)
      throws UnreadableException, IOException {
    Optional<String> declared = XmlEncoding.declared(content.head());
    Optional<Charset> obeyed = declared.flatMap(name -> XmlEncoding.obeyed(name, content));
    if (declared.isPresent() && obeyed.isEmpty() && !XmlEncoding.same(declared.get(), content)) {
      findings.warn(
          1,
          0,
          declared.get(),
          Messages.text("formats.xml.encoding", declared.get(), content.encodingName()),
          Messages.text("formats.encoding.damaged.remedy"));
    }
    try (DamageReader text =
        new DamageReader(
            obeyed.isPresent()
                ? new InputStreamReader(content.stream(progress), obeyed.get())
                : content.reader(progress))) {
      XmlCursor cursor = new XmlCursor(factory().createXMLStreamReader(text));
      T read = parse.of(cursor);
      tellOfRest(cursor, findings);
      if (text.damagedLine() > 0 && obeyed.isPresent()) {
        findings.warn(
            text.damagedLine(),
            0,
            "",
            Messages.text("formats.encoding.damaged"),
            Messages.text("formats.encoding.damaged.remedy"));
      }
      return read;
    } catch (XMLStreamException e) {
      throw XmlTrouble.of(e);
    }
  }

  /** Tells of what comes after the end of the root element, where nothing may come. */
  private static void tellOfRest(XmlCursor cursor, Findings findings) throws UnreadableException {
    try {
      cursor.toEnd();
    } catch (XMLStreamException rest) {
      UnreadableException place = XmlTrouble.of(rest);
      findings.warn(
          place.finding().line(),
          place.finding().column(),
          "",
          Messages.text("formats.xml.rest"),
          Messages.text("formats.json.syntax.remedy"));
    }
  }

  /** Reads a part of a file, such as a sheet of a workbook, whose encoding it says itself. */
  static <T> T read(InputStream bytes, Parse<T> parse) throws UnreadableException {
    try {
      return parse.of(cursor(bytes));
    } catch (XMLStreamException e) {
      throw XmlTrouble.of(e);
    }
  }

  /** A cursor through a part of a file; its reader tells failures by {@link XmlTrouble#of}. */
  static XmlCursor cursor(InputStream bytes) throws UnreadableException {
    try {
      return new XmlCursor(factory().createXMLStreamReader(XmlEncoding.reader(bytes)));
    } catch (IOException e) {
      throw new UnreadableException(
          Messages.text("formats.file.io", String.valueOf(e.getMessage())),
          Messages.text("formats.file.missing.remedy"));
    } catch (XMLStreamException e) {
      throw XmlTrouble.of(e);
    }
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(LIMITS + "maxElementDepth", 100);
    // Files define no entities, so these would only count each &amp; and &quot; of a large file.
    factory.setProperty(LIMITS + "maxGeneralEntitySizeLimit", UNLIMITED);
    factory.setProperty(LIMITS + "totalEntitySizeLimit", UNLIMITED);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException(Messages.text("formats.xml.outside"));
        });
    return factory;
  }
}
