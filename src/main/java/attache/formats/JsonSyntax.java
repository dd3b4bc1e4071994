package attache.formats;

import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Goes through JSON texts within bounds, and says in our words where one is broken. */
final class JsonSyntax {
  /** A level of a tree of accounts is two levels of the text. */
  private static final int MOST_LEVELS = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxStringLength(Limits.VALUE_LENGTH)
                  .maxNameLength(Limits.NAME_LENGTH)
                  .maxNumberLength(200)
                  .maxDocumentLength(Limits.FILE_BYTES)
                  .build())
          .build();

  /** Python writes NaN and Infinity, which no standard has. */
  private static final JsonFactory LENIENT =
      FACTORY.rebuild().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /** Reads a JSON text. */
  @FunctionalInterface
  interface Body<T> {
    T read(JsonCursor json) throws UnreadableException;
  }

  private JsonSyntax() {}

  /** Reads a text that keeps to the standard. */
  static <T> T read(Content content, Progress progress, Body<T> body)
      throws UnreadableException, IOException {
    return read(FACTORY, false, content, progress, body);
  }

  /** Reads a text in which numbers may be NaN or infinite. */
  static <T> T readLeniently(Content content, Progress progress, Body<T> body)
      throws UnreadableException, IOException {
    return read(LENIENT, JsonTypedParser.fits(content.head()), content, progress, body);
  }

  private static <T> T read(
      JsonFactory factory, boolean typed, Content content, Progress progress, Body<T> body)
      throws UnreadableException, IOException {
    try (Reader text = content.reader(progress);
        JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return read(typed ? new JsonTypedParser(parser) : parser, body);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static <T> T read(JsonParser parser, Body<T> body) throws UnreadableException {
    try {
      return body.read(new JsonCursor(parser));
    } catch (JacksonIOException e) {
      throw e;
    } catch (StreamConstraintsException e) {
      // Such an exception does not know its place, but the parser does.
      TokenStreamLocation place = parser.currentLocation();
      throw new UnreadableException(
          place.getLineNr(),
          place.getColumnNr(),
          "",
          Messages.text("formats.json.absurd", plain(e.getOriginalMessage())),
          Messages.text("formats.limit.remedy"));
    } catch (UnexpectedEndOfInputException e) {
      throw failure(e, Messages.text("formats.json.cut"));
    } catch (JacksonException e) {
      throw failure(e, Messages.text("formats.json.syntax", firstLine(e.getOriginalMessage())));
    }
  }

  private static UnreadableException failure(JacksonException e, String message) {
    var place = e.getLocation();
    return new UnreadableException(
        place == null ? 0 : Math.max(0, place.getLineNr()),
        place == null ? 0 : Math.max(0, place.getColumnNr()),
        "",
        message,
        Messages.text("formats.json.syntax.remedy"));
  }

  /** Without the hint at a programmer's setting that Jackson puts in brackets. */
  private static String plain(String message) {
    int bracket = message.indexOf(", from `");
    return bracket < 0 ? message : message.substring(0, bracket) + ")";
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
