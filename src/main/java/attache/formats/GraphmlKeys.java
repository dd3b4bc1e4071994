package attache.formats;

import attache.formats.DeclaredAttributes.Declared;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes that a GraphML file declares, by what has them. */
final class GraphmlKeys {
  private static final Set<String> WEIGHTS =
      Set.of("weight", "edge weight", "edge_weight", "edgeweight");

  /** The types that an attribute may be declared as, in small letters. */
  static final List<String> TYPES =
      List.of(
          "string",
          "int",
          "double",
          "boolean",
          "long",
          "float",
          "integer",
          "short",
          "byte",
          "bool",
          "real",
          "text",
          "list",
          "char",
          "character",
          "date",
          "datetime",
          "vector_float",
          "vector_double",
          "vector_string",
          "vector_int",
          "java.lang.string",
          "java.lang.integer",
          "java.lang.double",
          "java.lang.float",
          "java.lang.long",
          "java.lang.boolean");

  private static final Set<String> NUMBERS = Set.of("int", "integer", "long", "float", "double");

  private static final List<String> LABELS = List.of("label", "node label", "name");

  private final DeclaredAttributes ofNodes;
  private final DeclaredAttributes ofEdges;
  private final Set<String> graphical = new HashSet<>();
  private double standardWeight = 1;

  /**
   * The first id of each attribute of numbers by domain and name, and its type as it is written.
   */
  private final Map<String, Numbers> numbers = new HashMap<>();

  private record Numbers(String id, String type) {}

  GraphmlKeys(Findings findings) {
    ofNodes = new DeclaredAttributes(findings);
    ofEdges = new DeclaredAttributes(findings);
  }

  DeclaredAttributes ofNodes() {
    return ofNodes;
  }

  DeclaredAttributes ofEdges() {
    return ofEdges;
  }

  /** The attribute of a node; one that is declared for edges only is taken for both. */
  Declared ofNode(String id, int line, int column) {
    return of(ofNodes, ofEdges, id, line, column);
  }

  /** The attribute of an edge; one that is declared for nodes only is taken for both. */
  Declared ofEdge(String id, int line, int column) {
    return of(ofEdges, ofNodes, id, line, column);
  }

  private static Declared of(
      DeclaredAttributes own, DeclaredAttributes others, String id, int line, int column) {
    if (!own.has(id) && others.has(id)) {
      Declared other = others.of(id, line, column);
      return own.declare(id, other.name(), other.type(), null);
    }
    return own.of(id, line, column);
  }

  /** Whether what a domain names has an attribute of that id already. */
  boolean has(String id, String domain) {
    String bare = domain.strip().toLowerCase(Locale.ROOT);
    boolean all = bare.equals("all") || bare.isEmpty();
    return ((all || bare.equals("node")) && ofNodes.has(id))
        || ((all || bare.equals("edge")) && ofEdges.has(id));
  }

  /** Takes a declaration. */
  void declare(String id, String domain, String name, String type, @Nullable String standard) {
    String bare = domain.strip().toLowerCase(Locale.ROOT);
    boolean all = bare.equals("all") || bare.isEmpty();
    if (standard == null && isAgain(id, bare, name, type)) {
      return;
    }
    if (all || bare.equals("node")) {
      ofNodes.declare(id, name, type(id, type), standard);
    }
    if (all || bare.equals("edge")) {
      Declared declared = ofEdges.declare(id, name, type(id, type), standard);
      if (standard != null && isWeight(id, declared)) {
        double weight = XmlValues.number(standard);
        standardWeight = Double.isFinite(weight) ? weight : 1;
        ofEdges.declare(id, declared.name(), declared.type(), null);
      }
    }
  }

  /**
   * Whether a declaration is one of the same attribute with another type of numbers: networkx
   * writes one for the whole numbers of an attribute and one for the others.
   */
  private boolean isAgain(String id, String domain, String name, String type) {
    DeclaredAttributes of = domain.equals("node") ? ofNodes : ofEdges;
    String bare = type.strip().toLowerCase(Locale.ROOT);
    if ((!domain.equals("node") && !domain.equals("edge")) || !NUMBERS.contains(bare)) {
      return false;
    }
    Numbers first = numbers.putIfAbsent(domain + ' ' + name, new Numbers(id, bare));
    if (first == null || of.has(id) || first.type().equals(bare)) {
      return false;
    }
    of.same(id, first.id());
    return true;
  }

  /** Takes a declaration of what only other programs' drawing uses, such as yEd's shapes. */
  void declareGraphical(String id) {
    graphical.add(id);
  }

  boolean isGraphical(String id) {
    return graphical.contains(id);
  }

  /** The weight of an edge that states none. */
  double standardWeight() {
    return standardWeight;
  }

  /** How many different attributes there are. */
  int size() {
    return ofNodes.size() + ofEdges.size() + graphical.size();
  }

  /** Whether an edge's attribute is its weight: the one that says so, else the one so named. */
  boolean isWeight(String id, Declared declared) {
    return ofEdges.has(XmlRoles.WEIGHT)
        ? id.equals(XmlRoles.WEIGHT)
        : WEIGHTS.contains(bare(declared));
  }

  /**
   * Whether an edge's attribute is its layer: the one that says so, else the one so named, else one
   * that often holds kinds of ties and here does.
   */
  boolean isLayer(String id, Declared declared, String text) {
    if (ofEdges.has(XmlRoles.LAYER) || ofEdges.has(XmlRoles.WEIGHT)) {
      return id.equals(XmlRoles.LAYER);
    }
    return ofEdges.saysLayer(declared, text);
  }

  /** How well an attribute names an account for people: 0 best, -1 not at all. */
  int labelRank(String id, Declared declared) {
    if (ofNodes.has(XmlRoles.LABEL)) {
      return id.equals(XmlRoles.LABEL) ? 0 : -1;
    }
    return LABELS.indexOf(bare(declared));
  }

  private static String bare(Declared declared) {
    return declared.name().strip().toLowerCase(Locale.ROOT);
  }

  private @Nullable ValueType type(String id, String word) {
    return ofNodes.has(XmlRoles.LABEL) && id.startsWith(XmlRoles.LIST)
        ? ValueType.LIST
        : type(word);
  }

  private static @Nullable ValueType type(String word) {
    String bare = word.strip().toLowerCase(Locale.ROOT);
    return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
      case "boolean", "bool" -> ValueType.TRUTH;
      case "int", "integer", "short", "byte", "float", "double", "real" -> ValueType.NUMBER;
      // A long may have more digits than a double: its values decide.
      case "string", "text" -> ValueType.TEXT;
      case "list" -> ValueType.LIST;
      default -> null;
    };
  }
}
