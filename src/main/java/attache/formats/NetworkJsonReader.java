package attache.formats;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.work.Progress;
import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads our own JSON form, as {@link NetworkJsonWriter} writes it or as a person would. */
final class NetworkJsonReader implements NetworkReader {
  static final String FORMAT = "attache-network";
  static final int VERSION = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(20)
                  .maxStringLength(Limits.VALUE_LENGTH)
                  .maxNameLength(Limits.NAME_LENGTH)
                  .maxNumberLength(100)
                  .maxDocumentLength(Limits.FILE_BYTES)
                  .build())
          .build();

  @Override
  public String format() {
    return "Attaché JSON";
  }

  @Override
  public boolean recognises(Content content) {
    String head = content.head();
    return head.stripLeading().startsWith("{") && head.contains("\"" + FORMAT + "\"");
  }

  @Override
  public FollowNetwork read(Content content, Findings findings, Progress progress)
      throws UnreadableException, IOException {
    try (Reader text = content.reader(progress);
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new NetworkJsonParse(
              new JsonCursor(parser), content.baseName(), content.size(), findings)
          .network();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (StreamConstraintsException e) {
      throw failure(e, Messages.text("formats.json.absurd", e.getOriginalMessage()));
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

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
