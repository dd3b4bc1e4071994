package attache.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads preferences token by token. Loading Jackson's data binding instead takes a tenth of the
 * whole start of the program.
 */
final class PreferencesReader {
  private final JsonParser tokens;
  private Preferences found = Preferences.DEFAULT;

  private PreferencesReader(JsonParser tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads preferences; what is not told is as at first, what this version does not know is skipped.
   *
   * @param json the whole file
   * @throws JacksonException if it is no JSON object or a field is of another kind
   */
  static Preferences read(byte[] json) {
    try (JsonParser tokens = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      PreferencesReader reader = new PreferencesReader(tokens);
      tokens.nextToken();
      reader.fields(reader::preference);
      if (tokens.nextToken() != null) {
        throw reader.unexpected();
      }
      return reader.found;
    }
  }

  private void preference(String field) {
    switch (field) {
      case "appearance" -> found = found.withAppearance(appearance());
      case "recent" -> found = found.withRecent(texts());
      case "window" -> found = found.withWindow(window(found.window()));
      case "rankings" -> found = found.withRankings(side(found.rankings()));
      case "folded" -> found = found.withFolded(texts());
      case "card" -> found = found.withCard(side(found.card()));
      default -> tokens.skipChildren();
    }
  }

  /** Hands each field of the object that begins here to a reader that stands at its value. */
  private void fields(java.util.function.Consumer<String> reader) {
    if (tokens.currentToken() != JsonToken.START_OBJECT) {
      throw unexpected();
    }
    while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = tokens.currentName();
      tokens.nextToken();
      reader.accept(field);
    }
  }

  private Preferences.Appearance appearance() {
    String text = text();
    for (Preferences.Appearance one : Preferences.Appearance.values()) {
      if (one.name().equals(text.toUpperCase(Locale.ROOT))) {
        return one;
      }
    }
    throw unexpected();
  }

  private List<String> texts() {
    if (tokens.currentToken() != JsonToken.START_ARRAY) {
      throw unexpected();
    }
    List<String> texts = new ArrayList<>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text());
    }
    return texts;
  }

  private Preferences.Window window(Preferences.Window before) {
    double[] place = {before.x(), before.y(), before.width(), before.height()};
    boolean[] maximized = {before.maximized()};
    fields(
        field -> {
          switch (field) {
            case "x" -> place[0] = number();
            case "y" -> place[1] = number();
            case "width" -> place[2] = number();
            case "height" -> place[3] = number();
            case "maximized" -> maximized[0] = truth();
            default -> tokens.skipChildren();
          }
        });
    return new Preferences.Window(place[0], place[1], place[2], place[3], maximized[0]);
  }

  private Preferences.Side side(Preferences.Side before) {
    double[] width = {before.width()};
    boolean[] shown = {before.shown()};
    fields(
        field -> {
          switch (field) {
            case "width" -> width[0] = number();
            case "shown" -> shown[0] = truth();
            default -> tokens.skipChildren();
          }
        });
    return new Preferences.Side(width[0], shown[0]);
  }

  private String text() {
    if (tokens.currentToken() != JsonToken.VALUE_STRING) {
      throw unexpected();
    }
    return tokens.getString();
  }

  private double number() {
    if (!tokens.currentToken().isNumeric()) {
      throw unexpected();
    }
    return tokens.getDoubleValue();
  }

  private boolean truth() {
    if (!tokens.currentToken().isBoolean()) {
      throw unexpected();
    }
    return tokens.getBooleanValue();
  }

  private StreamReadException unexpected() {
    return new StreamReadException(tokens, "unexpected " + tokens.currentToken());
  }
}
