package attache.project;

import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.text.Messages;
import attache.view.StoredView;
import attache.view.ViewJson;
import attache.view.ViewJsonException;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list of contents of a project: its views, and which files hold its networks. What it does not
 * know it keeps.
 */
final class ProjectJson {
  static final String FORMAT = "attache-project";
  static final int VERSION = 1;

  private static final String SAVED = "saved";
  private static final String FORMERS = "formers";
  private static final String NETWORK = "network";
  private static final String COLLAPSED = "collapsed";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // Halves of surrogates would not survive any other way.
                  .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(60)
                          .maxStringLength(1 << 20)
                          .maxNumberLength(100)
                          .maxDocumentLength(256L << 20)
                          .build())
                  .build())
          .build();

  private ProjectJson() {}

  /** Opens the network that a file of the project holds. */
  @FunctionalInterface
  interface Networks {
    StoredNetwork open(String file) throws ProjectException;
  }

  /**
   * A network as it was read.
   *
   * @param text its file, if this version would write another one; empty otherwise
   */
  record StoredNetwork(FollowNetwork network, Optional<byte[]> text) {}

  /** What was read. */
  record Read(Project project, List<String> remarks) {}

  static byte[] bytes(ObjectNode json) {
    return MAPPER.writeValueAsBytes(json);
  }

  /**
   * Any JSON object.
   *
   * @throws ProjectException if the bytes are none
   */
  static ObjectNode parse(byte[] bytes) throws ProjectException {
    try {
      if (MAPPER.readTree(bytes) instanceof ObjectNode json
          && FORMAT.equals(json.path("format").asString(""))) {
        return json;
      }
    } catch (JacksonException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new ProjectException(Messages.text("project.damaged", reason));
    }
    throw new ProjectException(Messages.text("project.none"));
  }

  /**
   * The list of contents.
   *
   * @param file the name of the file that holds a network
   */
  static ObjectNode write(Project project, Function<FollowNetwork, String> file) {
    ProjectRest rest = project.rest();
    ObjectNode json = rest.manifest();
    json.put("format", FORMAT);
    json.put("version", Math.max(VERSION, json.path("version").asInt(VERSION)));
    ArrayNode networks = json.putArray("networks");
    Map<FollowNetwork, Integer> numbers = new HashMap<>();
    for (FollowNetwork network : project.networks()) {
      numbers.put(network, numbers.size());
      networks.add(
          rest.network(network)
              .put("file", file.apply(network))
              .put("title", network.title())
              .put("format", network.provenance().format())
              .put("sha256", network.provenance().sha256()));
    }
    json.set(
        "current", view(project.current(), rest.current(project.current().network()), numbers));
    ArrayNode saved = json.putArray(SAVED);
    for (SavedView one : project.saved()) {
      saved.add(view(one.view(), rest.origin(one.view()), numbers).put("name", one.name()));
    }
    rest.unread(SAVED, numbers).forEach(saved::add);
    ArrayNode formers = json.putArray(FORMERS);
    for (FollowNetwork collapsed : project.networks()) {
      ViewState former = project.formers().get(collapsed);
      if (former != null) {
        formers.add(
            view(former, rest.origin(former), numbers).put(COLLAPSED, numbers.get(collapsed)));
      }
    }
    rest.unread(FORMERS, numbers).forEach(formers::add);
    return json;
  }

  private static ObjectNode view(
      ViewState view, Optional<ProjectRest.Origin> origin, Map<FollowNetwork, Integer> numbers) {
    ObjectNode json =
        origin.map(from -> from.json().deepCopy()).orElseGet(JsonNodeFactory.instance::objectNode);
    String text =
        origin.map(from -> from.stored().jsonOf(view)).orElseGet(() -> ViewJson.write(view));
    json.put(NETWORK, numbers.get(view.network()));
    json.set("view", MAPPER.readTree(text));
    return json;
  }

  /**
   * The project that a list of contents says.
   *
   * @throws ProjectException if it says none, or a network or the current view cannot be read
   */
  static Read read(ObjectNode json, Networks files) throws ProjectException {
    try {
      return new Reading(json, files).read();
    } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ProjectException(Messages.text("project.damaged", words(e)));
    }
  }

  private static String words(RuntimeException e) {
    String message =
        e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  /** Reads one list of contents. */
  private static final class Reading {
    private final ObjectNode json;
    private final Networks files;
    private final List<FollowNetwork> networks = new ArrayList<>();
    private final SequencedMap<FollowNetwork, ProjectRest.NetworkOrigin> stored =
        new LinkedHashMap<>();
    private final IdentityHashMap<ViewState, ProjectRest.Origin> origins = new IdentityHashMap<>();
    private final List<ProjectRest.Unread> unread = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Reading(ObjectNode json, Networks files) {
      this.json = json;
      this.files = files;
    }

    Read read() throws ProjectException {
      if (json.path("version").asInt(VERSION) > VERSION) {
        remarks.add(Messages.text("project.newer"));
      }
      for (JsonNode one : json.required("networks").values()) {
        readNetwork(one.asObject());
      }
      ProjectRest.Origin current;
      try {
        current = origin(json.required("current").asObject());
      } catch (ViewJsonException e) {
        throw new ProjectException(String.valueOf(e.getMessage()));
      }
      List<SavedView> saved = new ArrayList<>();
      for (JsonNode one : json.path(SAVED).values()) {
        readSaved(one.asObject(), saved);
      }
      Map<FollowNetwork, ViewState> formers = new HashMap<>();
      for (JsonNode one : json.path(FORMERS).values()) {
        readFormer(one.asObject(), formers);
      }
      remarks.addAll(current.stored().remarks());
      Project known = new Project(current.stored().view(), saved, formers, ProjectRest.NONE);
      Set<FollowNetwork> unclaimed = new HashSet<>(networks);
      unclaimed.removeAll(known.networks());
      unread.forEach(view -> unclaimed.removeAll(view.networks().values()));
      ProjectRest rest =
          new ProjectRest(
              json, origins, stored, unclaimed, Optional.of(current), unread, new TreeMap<>());
      return new Read(
          new Project(known.current(), known.saved(), known.formers(), rest),
          remarks.stream().distinct().toList());
    }

    private void readNetwork(ObjectNode one) throws ProjectException {
      StoredNetwork file = files.open(one.required("file").stringValue());
      FollowNetwork network = file.network();
      Provenance said = network.provenance();
      FollowNetwork complete =
          network.withProvenance(
              new Provenance(
                  said.source(),
                  one.path("format").asString(""),
                  one.path("sha256").asString(""),
                  said.notice(),
                  said.notes()));
      networks.add(complete);
      stored.put(complete, new ProjectRest.NetworkOrigin(one, file.text()));
    }

    private ProjectRest.Origin origin(ObjectNode one) throws ViewJsonException {
      FollowNetwork network = networks.get(one.required(NETWORK).intValue());
      StoredView stored = ViewJson.read(one.required("view").toString(), network, networks);
      return new ProjectRest.Origin(one, stored);
    }

    private void readSaved(ObjectNode one, List<SavedView> saved) {
      String name = one.path("name").asString("");
      try {
        ProjectRest.Origin origin = origin(one);
        origins.put(origin.stored().view(), origin);
        saved.add(new SavedView(name, origin.stored().view()));
        remarks.addAll(origin.stored().remarks());
      } catch (ViewJsonException | JacksonException | IndexOutOfBoundsException e) {
        keepUnread(SAVED, one);
        remarks.add(Messages.text("project.saved.unreadable", name));
      }
    }

    private void readFormer(ObjectNode one, Map<FollowNetwork, ViewState> formers) {
      try {
        ProjectRest.Origin origin = origin(one);
        origins.put(origin.stored().view(), origin);
        formers.put(networks.get(one.required(COLLAPSED).intValue()), origin.stored().view());
      } catch (ViewJsonException | JacksonException | IndexOutOfBoundsException e) {
        keepUnread(FORMERS, one);
        remarks.add(Messages.text("project.former.unreadable"));
      }
    }

    private void keepUnread(String list, ObjectNode one) {
      Map<String, FollowNetwork> named = new HashMap<>();
      for (String field : List.of(NETWORK, COLLAPSED)) {
        int number = one.path(field).asInt(-1);
        if (number >= 0 && number < networks.size()) {
          named.put(field, networks.get(number));
        }
      }
      unread.add(new ProjectRest.Unread(list, one, named));
    }
  }
}
