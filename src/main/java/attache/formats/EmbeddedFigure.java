package attache.formats;

import attache.text.Messages;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The view that a figure carries in its file: in a text chunk of a PNG, the metadata of an SVG or
 * TIFF, the document information of a PDF.
 *
 * @param sha256 the SHA-256 of the network's file; empty if it came from none
 * @param file the name of that file; empty if it is not told
 * @param title what the network is called; empty if it is not told
 * @param networks the SHA-256 of the files of all networks that the view is of, those that it
 *     compares among them
 * @param view the view as JSON
 */
public record EmbeddedFigure(
    String sha256, String file, String title, List<String> networks, String view) {
  /** Under which name figures keep their view. */
  public static final String KEY = "attache-figure";

  private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int ITXT = 0x69545874;
  private static final int LONGEST = 64 << 20;
  private static final long LARGEST_FILE = 1L << 30;

  public EmbeddedFigure {
    networks = List.copyOf(networks);
  }

  /** Whether a file's name ends as those of figures do. */
  public static boolean isFigure(Path file) {
    String name = name(file);
    return name.endsWith(".png") || name.endsWith(".svg") || name.endsWith(".pdf") || isTiff(name);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static boolean isTiff(String name) {
    return name.endsWith(".tif") || name.endsWith(".tiff");
  }

  /**
   * Reads the view of a figure. Follows no address and no entity in the file.
   *
   * @return empty if the file carries none
   * @throws IOException if it cannot be read or is no such file; the message is for people
   */
  public static Optional<EmbeddedFigure> read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException(Messages.text("formats.figure.large", file));
    }
    String name = name(file);
    try {
      Optional<String> json =
          name.endsWith(".png")
              ? ofPng(file)
              : name.endsWith(".svg") ? ofSvg(file) : isTiff(name) ? ofTiff(file) : ofPdf(file);
      return json.isPresent() ? Optional.of(parse(json.get())) : Optional.empty();
    } catch (XMLStreamException | JacksonException | EOFException damaged) {
      throw new IOException(Messages.text("formats.figure.damaged", file), damaged);
    }
  }

  private static EmbeddedFigure parse(String json) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxDocumentLength(LONGEST).build())
            .build();
    JsonNode root = JsonMapper.builder(factory).build().readTree(json);
    JsonNode view = root.path("view");
    return new EmbeddedFigure(
        root.path("sha256").asString(""),
        root.path("file").asString(""),
        view.path("network").path("title").asString(""),
        view.findValuesAsString("sha256").stream().filter(it -> !it.isEmpty()).distinct().toList(),
        view.toString());
  }

  private static Optional<String> ofPng(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readLong() != PNG_SIGNATURE) {
        throw new IOException(Messages.text("formats.figure.damaged", file));
      }
      while (true) {
        int length;
        try {
          length = in.readInt();
        } catch (EOFException end) {
          return Optional.empty();
        }
        int type = in.readInt();
        if (length < 0) {
          throw new EOFException();
        }
        if (type == ITXT && length <= LONGEST) {
          byte[] chunk = in.readNBytes(length);
          if (chunk.length < length) {
            throw new EOFException();
          }
          Optional<String> text = text(chunk);
          if (text.isPresent()) {
            return text;
          }
          in.skipNBytes(4);
        } else {
          in.skipNBytes(length + 4L);
        }
      }
    }
  }

  /** The text of an iTXt chunk, if it is the one of a figure (PNG, third edition, 11.3.3.4). */
  private static Optional<String> text(byte[] chunk) throws IOException {
    byte[] keyword = (KEY + "\0").getBytes(StandardCharsets.ISO_8859_1);
    if (chunk.length < keyword.length + 4) {
      return Optional.empty();
    }
    for (int at = 0; at < keyword.length; at++) {
      if (chunk[at] != keyword[at]) {
        return Optional.empty();
      }
    }
    boolean compressed = chunk[keyword.length] == 1;
    // Behind the flag and the method follow the language and the translated keyword.
    int start = after(chunk, after(chunk, keyword.length + 2));
    InputStream in = new ByteArrayInputStream(chunk, start, chunk.length - start);
    try (InputStream text = compressed ? new InflaterInputStream(in) : in) {
      return Optional.of(new String(text.readNBytes(LONGEST), StandardCharsets.UTF_8));
    }
  }

  private static int after(byte[] chunk, int from) throws EOFException {
    for (int at = from; at < chunk.length; at++) {
      if (chunk[at] == 0) {
        return at + 1;
      }
    }
    throw new EOFException();
  }

  private static Optional<String> ofSvg(Path file) throws IOException, XMLStreamException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      // An editor may have put its own remarks beside it.
      return ofElement("metadata", in).filter(text -> text.contains(KEY));
    }
  }

  private static Optional<String> ofTiff(Path file) throws IOException, XMLStreamException {
    Optional<byte[]> metadata = TiffXmp.read(file, LONGEST);
    return metadata.isPresent()
        ? ofElement("figure", new ByteArrayInputStream(metadata.get()))
        : Optional.empty();
  }

  /** The JSON object in the first element of that name. */
  private static Optional<String> ofElement(String name, InputStream in) throws XMLStreamException {
    XMLStreamReader reader = XmlFile.factory().createXMLStreamReader(in);
    boolean within = false;
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        within |= reader.getLocalName().equals(name);
      } else if (event == XMLStreamConstants.END_ELEMENT && within) {
        if (reader.getLocalName().equals(name)) {
          break;
        }
      } else if (within && reader.hasText() && text.length() < LONGEST) {
        text.append(reader.getText());
      }
    }
    int start = text.indexOf("{");
    int end = text.lastIndexOf("}");
    return start >= 0 && end > start
        ? Optional.of(text.substring(start, end + 1))
        : Optional.empty();
  }

  private static Optional<String> ofPdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(KEY));
    }
  }
}
