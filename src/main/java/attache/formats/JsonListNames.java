package attache.formats;

import attache.text.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the lists of accounts and ties are called in JSON. */
final class JsonListNames {
  private static final Set<String> NODES = Set.of("nodes", "objects");
  private static final Set<String> EDGES = Set.of("edges", "links");

  /** What graph databases call the list of ties of each path. */
  private static final Set<String> EDGES_OF_PATHS = Set.of("rels", "relationships");

  private static final Set<String> OTHER_NODES =
      Set.of(
          "vertices",
          "actors",
          "accounts",
          "users",
          "people",
          "entities",
          "points",
          "node",
          "vertex",
          "actor");
  private static final Set<String> OTHER_EDGES =
      Set.of(
          "rels",
          "relationships",
          "relations",
          "arcs",
          "ties",
          "connections",
          "follows",
          "edge",
          "link",
          "arc");

  /** What shows that an object within another one is a network. */
  private static final Set<String> INNER =
      Set.of("nodes", "vertices", "edges", "links", "rels", "relationships", "elements");

  /** Parts of Cytoscape's exchange forms that hold neither accounts nor ties. */
  private static final Set<String> ASPECTS =
      Set.of(
          "metaData",
          "attributeDeclarations",
          "status",
          "numberVerification",
          "networkAttributes",
          "visualProperties",
          "visualEditorProperties",
          "cyVisualProperties",
          "nodeBypasses",
          "edgeBypasses");

  private JsonListNames() {}

  /**
   * Whether a list of that name in an element is one of accounts.
   *
   * @param named whether the element is an account itself, whose vertices may be those of a shape
   */
  static boolean isNodesOf(String name, boolean named) {
    return NODES.contains(name) || (!named && name.equals("vertices"));
  }

  /** Whether a list of that name in an element may be one of ties. */
  static boolean isEdgesOf(String name) {
    return EDGES.contains(name) || EDGES_OF_PATHS.contains(name);
  }

  /** Whether a list of accounts is usually called so. */
  static boolean isNodes(String name) {
    return NODES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a list of ties is usually called so. */
  static boolean isEdges(String name) {
    return EDGES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a list of accounts may be called so, though few do. */
  static boolean isOtherNodes(String name) {
    return OTHER_NODES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a list of ties may be called so, though few do. */
  static boolean isOtherEdges(String name) {
    return OTHER_EDGES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** What to say of a list at that place that has an unusual name. */
  static Finding unusual(Severity severity, int line, int column, String name) {
    return new Finding(
        severity,
        line,
        column,
        name,
        Messages.text("formats.json.named", Finding.shortened(name)),
        Messages.text("formats.json.named.remedy"));
  }

  /**
   * How to tell that a list has an unusual name: one that looks like a slip for a usual name is
   * warned of, as no other program may know the list.
   */
  static Severity severity(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.concat(NODES.stream(), EDGES.stream())
            .anyMatch(usual -> NameSpelling.distance(lower, usual) == 1)
        ? Severity.WARNING
        : Severity.NOTE;
  }

  /** Whether an entry of that name shows that the object around it is a network. */
  static boolean isPart(String name) {
    return INNER.contains(name);
  }

  /** Whether Cytoscape calls something so that is neither an account nor a tie. */
  static boolean isAspect(String name) {
    return ASPECTS.contains(name);
  }
}
