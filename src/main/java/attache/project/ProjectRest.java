package attache.project;

import attache.network.FollowNetwork;
import attache.view.StoredView;
import attache.view.ViewState;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          Map.of(),
          Optional.empty(),
          List.of(),
          new TreeMap<>());

  private final ObjectNode manifest;
  private final IdentityHashMap<ViewState, Origin> views;
  private final Map<FollowNetwork, ObjectNode> networks;
  private final Optional<Origin> current;
  private final List<ObjectNode> unreadable;
  private final SortedMap<String, byte[]> entries;

  /** Where a view was read from. */
  record Origin(ObjectNode json, StoredView stored) {}

  ProjectRest(
      ObjectNode manifest,
      IdentityHashMap<ViewState, Origin> views,
      Map<FollowNetwork, ObjectNode> networks,
      Optional<Origin> current,
      List<ObjectNode> unreadable,
      SortedMap<String, byte[]> entries) {
    this.manifest = manifest;
    this.views = new IdentityHashMap<>(views);
    this.networks = Map.copyOf(networks);
    this.current = current;
    this.unreadable = List.copyOf(unreadable);
    this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  ProjectRest withEntries(SortedMap<String, byte[]> unknown) {
    return new ProjectRest(manifest, views, networks, current, unreadable, unknown);
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
    ObjectNode json = networks.get(network);
    return json == null ? JsonNodeFactory.instance.objectNode() : json.deepCopy();
  }

  /** The saved views that could not be read. */
  List<ObjectNode> unreadable() {
    return unreadable;
  }

  /** The entries of the file that this version does not know, by name. */
  SortedMap<String, byte[]> entries() {
    return entries;
  }
}
