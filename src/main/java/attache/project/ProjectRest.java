package attache.project;

import attache.network.FollowNetwork;
import attache.view.StoredView;
import attache.view.ViewState;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a project file was read from, so that whatever this version does not know is written again
 * as it was. Immutable.
 */
public final class ProjectRest {
  /** Nothing was read. */
  public static final ProjectRest NONE =
      new ProjectRest(
          JsonNodeFactory.instance.objectNode(),
          new IdentityHashMap<>(),
          new LinkedHashMap<>(),
          Set.of(),
          Optional.empty(),
          List.of(),
          new TreeMap<>());

  private final ObjectNode manifest;
  private final IdentityHashMap<ViewState, Origin> views;
  private final SequencedMap<FollowNetwork, NetworkOrigin> networks;
  private final Set<FollowNetwork> unclaimed;
  private final Optional<Origin> current;
  private final List<Unread> unread;
  private final SortedMap<String, byte[]> entries;

  /** Where a view was read from. */
  record Origin(ObjectNode json, StoredView stored) {}

  /**
   * Where a network was read from.
   *
   * @param json what the manifest says of it
   * @param text its file, if this version would write another one; empty otherwise
   */
  record NetworkOrigin(ObjectNode json, Optional<byte[]> text) {}

  /**
   * A view that could not be read.
   *
   * @param list the list of the manifest in which it stands
   * @param json what stands there
   * @param networks the networks that it names by their numbers, by the fields that do so
   */
  record Unread(String list, ObjectNode json, Map<String, FollowNetwork> networks) {}

  /**
   * @param networks all networks of the file, in its order
   * @param unclaimed those that nothing which this version knows refers to
   */
  ProjectRest(
      ObjectNode manifest,
      IdentityHashMap<ViewState, Origin> views,
      SequencedMap<FollowNetwork, NetworkOrigin> networks,
      Set<FollowNetwork> unclaimed,
      Optional<Origin> current,
      List<Unread> unread,
      SortedMap<String, byte[]> entries) {
    this.manifest = manifest;
    this.views = new IdentityHashMap<>(views);
    this.networks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(networks));
    this.unclaimed = Set.copyOf(unclaimed);
    this.current = current;
    this.unread = List.copyOf(unread);
    this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  ProjectRest withEntries(SortedMap<String, byte[]> unknown) {
    return new ProjectRest(manifest, views, networks, unclaimed, current, unread, unknown);
  }

  /** The manifest as it was read, a copy. */
  ObjectNode manifest() {
    return manifest.deepCopy();
  }

  /** Where a saved view was read from; the very same one, for it may have been changed. */
  Optional<Origin> origin(ViewState view) {
    return Optional.ofNullable(views.get(view));
  }

  /** Where the current view was read from, if what is shown now is of the same network. */
  Optional<Origin> current(FollowNetwork network) {
    return current.filter(origin -> origin.stored().view().network() == network);
  }

  /** What the manifest said of a network, a copy; empty if it is not from there. */
  ObjectNode network(FollowNetwork network) {
    NetworkOrigin stored = networks.get(network);
    return stored == null ? JsonNodeFactory.instance.objectNode() : stored.json().deepCopy();
  }

  /** The file of a network as it was read, if this version would write another one. */
  Optional<byte[]> text(FollowNetwork network) {
    return Optional.ofNullable(networks.get(network)).flatMap(NetworkOrigin::text);
  }

  /**
   * Networks in the order in which they are written: those that were read stay in theirs, as what
   * this version does not know may name them by their numbers, and those that only such things
   * refer to stay, too.
   *
   * @param needed those that the project needs
   */
  SequencedSet<FollowNetwork> ordered(Set<FollowNetwork> needed) {
    SequencedSet<FollowNetwork> ordered = new LinkedHashSet<>(networks.keySet());
    ordered.removeIf(network -> !needed.contains(network) && !isKept(network));
    ordered.addAll(needed);
    return ordered;
  }

  private boolean isKept(FollowNetwork network) {
    return unclaimed.contains(network)
        || unread.stream().anyMatch(view -> view.networks().containsValue(network));
  }

  /**
   * The views of a list that could not be read, each with the numbers that its networks have now.
   *
   * @param list the name of the list in the manifest
   */
  List<ObjectNode> unread(String list, Map<FollowNetwork, Integer> numbers) {
    return unread.stream()
        .filter(view -> view.list().equals(list))
        .map(
            view -> {
              ObjectNode json = view.json().deepCopy();
              view.networks().forEach((field, network) -> json.put(field, numbers.get(network)));
              return json;
            })
        .toList();
  }

  /** The entries of the file that this version does not know, by name. */
  SortedMap<String, byte[]> entries() {
    return entries;
  }
}
