package attache.view;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@link ViewState} as JSON: for project files, and for figures that carry the view that they
 * show. The network is not in it, it is named by the SHA-256 of its file. The text is plain ASCII
 * on one line, so that it can stand in any kind of file. What is written and read again with the
 * same network is equal.
 *
 * <p>To store a further part of the view, add a line to {@link #PARTS}. Views without it, of
 * earlier versions, then have that part as in a first view; versions that do not know it keep it
 * unread.
 */
public final class ViewJson {
  /** The kind of document, in its field {@code format}. */
  public static final String FORMAT = "attache-view";

  /** The version that is written. A later version adds fields and does not change those here. */
  public static final int VERSION = 1;

  /** Room for the positions of a million accounts. */
  private static final int LONGEST = 64 << 20;

  static final List<ViewPart<?>> PARTS =
      List.of(
          part(
              "layerName",
              ViewState::layerName,
              ViewState::withLayer,
              (name, network) -> JsonValues.object().stringNode(name),
              (json, network) -> json.stringValue()),
          part(
              "filter",
              ViewState::filter,
              ViewState::withFilter,
              FilterJson::encode,
              FilterJson::decode),
          part(
              "arrangement",
              ViewState::arrangement,
              ViewState::withArrangement,
              ArrangementJson::encode,
              ArrangementJson::decode),
          plain(
              "encoding",
              ViewState::encoding,
              ViewState::withEncoding,
              DrawnJson::encode,
              DrawnJson::encoding),
          plain("ties", ViewState::ties, ViewState::withTies, DrawnJson::encode, DrawnJson::ties),
          plain(
              "matrix",
              ViewState::matrix,
              ViewState::withMatrix,
              DrawnJson::encode,
              DrawnJson::matrix),
          plain(
              "rankings",
              ViewState::rankings,
              ViewState::withRankings,
              DrawnJson::encode,
              DrawnJson::rankings),
          plain(
              "sample",
              ViewState::sample,
              ViewState::withSample,
              DrawnJson::encode,
              DrawnJson::sample),
          part(
              "selection",
              ViewState::selection,
              ViewState::withSelection,
              (selection, network) -> JsonValues.accounts(selection.accounts(), network),
              (json, network) -> Selection.of(JsonValues.accounts(json, network))),
          // After the selection, which ends what the study looks at elsewhere.
          new ViewPart<>(
              "study",
              ViewState::study,
              ViewState::withStudy,
              (study, network) -> StudyJson.encode(study),
              StudyJson::decode),
          part(
              "brokerage",
              ViewState::brokerage,
              ViewState::withBrokerage,
              BrokerageJson::encode,
              BrokerageJson::decode),
          part(
              "notes",
              ViewState::notes,
              ViewState::withNotes,
              NotesJson::encode,
              NotesJson::decode),
          plain(
              "camera",
              ViewState::camera,
              ViewState::withCamera,
              DrawnJson::encode,
              DrawnJson::camera),
          part(
              "theme",
              ViewState::theme,
              ViewState::withTheme,
              (theme, network) -> JsonValues.object().stringNode(JsonValues.name(theme)),
              (json, network) -> JsonValues.choice(Theme.class, json)));

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(40)
                          .maxStringLength(1 << 20)
                          .maxNumberLength(100)
                          .maxDocumentLength(LONGEST)
                          .build())
                  .build())
          .build();

  private ViewJson() {}

  private static <T> ViewPart<T> part(
      String name,
      Function<ViewState, T> get,
      BiFunction<ViewState, T, ViewState> put,
      BiFunction<T, FollowNetwork, JsonNode> encode,
      BiFunction<JsonNode, FollowNetwork, T> decode) {
    return new ViewPart<>(
        name, get, put, encode, (json, networks) -> decode.apply(json, networks.open()));
  }

  /** A part that names no account. */
  private static <T> ViewPart<T> plain(
      String name,
      Function<ViewState, T> get,
      BiFunction<ViewState, T, ViewState> put,
      Function<T, JsonNode> encode,
      Function<JsonNode, T> decode) {
    return new ViewPart<>(
        name,
        get,
        put,
        (value, network) -> encode.apply(value),
        (json, networks) -> decode.apply(json));
  }

  /** The JSON form of a view. Takes O(n). */
  public static String write(ViewState view) {
    ObjectNode json = head(view, JsonValues.object());
    PARTS.forEach(part -> part.write(view, json));
    return MAPPER.writeValueAsString(json);
  }

  /** The JSON form of a view that was read and changed since. */
  static String write(ViewState view, StoredView stored) {
    ObjectNode json = head(view, stored.json().deepCopy());
    PARTS.forEach(part -> part.rewrite(stored.view(), view, json));
    return MAPPER.writeValueAsString(json);
  }

  private static ObjectNode head(ViewState view, ObjectNode json) {
    FollowNetwork network = view.network();
    json.put("format", FORMAT);
    json.put("version", Math.max(VERSION, json.path("version").asInt(VERSION)));
    ObjectNode named = json.withObjectProperty("network");
    named.put("sha256", network.provenance().sha256());
    named.put("title", network.title());
    named.put("accounts", network.accountCount());
    return json;
  }

  /**
   * The view that a JSON form says.
   *
   * @param json what {@link #write} wrote, here or in another version
   * @param network the network that it is a view of; the caller compares {@link
   *     StoredView#isOfSameNetwork}
   * @throws ViewJsonException if it is no view, or of a network with other accounts
   */
  public static StoredView read(String json, FollowNetwork network) throws ViewJsonException {
    return read(json, network, List.of());
  }

  /**
   * The view that a JSON form says.
   *
   * @param json what {@link #write} wrote, here or in another version
   * @param network the network that it is a view of
   * @param others networks that it may be compared with; a comparison with one that is not among
   *     them is not read
   * @throws ViewJsonException if it is no view, or of a network with other accounts
   */
  public static StoredView read(String json, FollowNetwork network, List<FollowNetwork> others)
      throws ViewJsonException {
    ObjectNode root = root(json);
    List<String> unread = new ArrayList<>();
    ViewState view = unplaced(network);
    for (ViewPart<?> part : PARTS) {
      JsonNode value = root.get(part.name());
      if (value == null) {
        continue;
      }
      try {
        view = part.read(value, view, others);
      } catch (IllegalArgumentException | JacksonException e) {
        unread.add(part.name());
      }
    }
    if (!root.has("arrangement") || unread.contains("arrangement")) {
      view = view.withArrangement(places(root, network));
    }
    String of = root.path("network").path("sha256").asString("");
    String sha256 = network.provenance().sha256();
    return new StoredView(
        view, root, unread, of.isEmpty() || sha256.isEmpty() || of.equals(sha256));
  }

  private static ObjectNode root(String json) throws ViewJsonException {
    try {
      if (MAPPER.readTree(json) instanceof ObjectNode root
          && FORMAT.equals(root.path("format").asString(""))) {
        return root;
      }
    } catch (JacksonException e) {
      throw new ViewJsonException(Messages.text("view.json.broken", firstLine(e)));
    }
    throw new ViewJsonException(Messages.text("view.json.none"));
  }

  private static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  private static Arrangement places(ObjectNode root, FollowNetwork network)
      throws ViewJsonException {
    try {
      return ArrangementJson.placesOnly(root.path("arrangement"), network);
    } catch (IllegalArgumentException e) {
      throw new ViewJsonException(
          Messages.text("view.json.places", network.title(), network.accountCount()));
    }
  }

  /** A first view with every account in the same place. */
  private static ViewState unplaced(FollowNetwork network) {
    int accounts = network.accountCount();
    Positions positions = Positions.of(new double[accounts], new double[accounts]);
    return ViewState.of(
        network,
        Arrangement.of(new LayoutChoice.Force(), 0, positions),
        DefaultView.encoding(network),
        Camera.HOME,
        Theme.LIGHT);
  }
}
