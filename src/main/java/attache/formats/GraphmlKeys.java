package attache.formats;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes that a GraphML file declares, and those that it uses without declaring them. */
final class GraphmlKeys {
  /** What has an attribute. */
  enum Domain {
    NODE,
    EDGE
  }

  /**
   * A declared attribute.
   *
   * @param name its name, different from all others of its domain
   * @param type the type of its values; null if the file leaves it open
   * @param standard the value of those that have none of their own; null if there is none
   */
  record Key(String name, @Nullable ValueType type, @Nullable String standard) {}

  private static final Set<String> WEIGHTS =
      Set.of("weight", "edge weight", "edge_weight", "edgeweight");

  private final Map<Domain, Map<String, Key>> keys = new HashMap<>();
  private final Map<Domain, UniqueNames> names = new HashMap<>();
  private final Set<String> graphical = new HashSet<>();
  private final Findings findings;
  private double standardWeight = 1;

  GraphmlKeys(Findings findings) {
    this.findings = findings;
    for (Domain domain : Domain.values()) {
      keys.put(domain, new HashMap<>());
      names.put(domain, new UniqueNames());
    }
  }

  /** Takes a declaration; a repeated one takes the place of the earlier. */
  void declare(String id, String domains, String name, String type, @Nullable String standard) {
    for (Domain domain : domains(domains)) {
      Map<String, Key> ofDomain = keys.getOrDefault(domain, Map.of());
      Key former = ofDomain.get(id);
      String unique = former != null && former.name().equals(name) ? name : unique(domain, name);
      Key key = new Key(unique, type(type), standard);
      keys.computeIfAbsent(domain, d -> new HashMap<>()).put(id, key);
      if (domain == Domain.EDGE && isWeight(key) && standard != null) {
        double weight = Spelling.number(standard);
        standardWeight = Double.isFinite(weight) ? weight : 1;
      }
    }
  }

  /** Takes a declaration of what only other programs' drawing uses, such as yEd's shapes. */
  void declareGraphical(String id) {
    graphical.add(id);
  }

  boolean isGraphical(String id) {
    return graphical.contains(id);
  }

  private String unique(Domain domain, String name) {
    return names.computeIfAbsent(domain, d -> new UniqueNames()).of(name);
  }

  /** The attribute of a key; one that is not declared is told and made up. */
  Key key(Domain domain, String id, int line, int column) {
    Map<String, Key> ofDomain = keys.computeIfAbsent(domain, d -> new HashMap<>());
    Key known = ofDomain.get(id);
    if (known != null) {
      return known;
    }
    Key made = new Key(unique(domain, id), null, null);
    ofDomain.put(id, made);
    findings.warn(
        line,
        column,
        id,
        Messages.text("formats.graphml.undeclared", Finding.shortened(id)),
        Messages.text("formats.graphml.undeclared.remedy"));
    return made;
  }

  /** All attributes of a domain that have a standard value. */
  List<Key> withStandard(Domain domain) {
    return keys.getOrDefault(domain, Map.of()).values().stream()
        .filter(key -> key.standard() != null)
        .sorted(Comparator.comparing(Key::name))
        .toList();
  }

  /** Forgets the standard value of an account's attribute that became the label. */
  void dropStandard(Key key) {
    keys.getOrDefault(Domain.NODE, Map.of()).values().remove(key);
  }

  /** The weight of an edge that states none. */
  double standardWeight() {
    return standardWeight;
  }

  /** How many different attributes there are. */
  int size() {
    return keys.values().stream().mapToInt(Map::size).sum();
  }

  static boolean isWeight(Key key) {
    return WEIGHTS.contains(key.name().strip().toLowerCase(Locale.ROOT));
  }

  /** How well an attribute names an account for people: 0 best, -1 not at all. */
  static int labelRank(Key key) {
    return List.of("label", "node label", "name")
        .indexOf(key.name().strip().toLowerCase(Locale.ROOT));
  }

  private static List<Domain> domains(String word) {
    List<Domain> domains = new ArrayList<>();
    String bare = word.strip().toLowerCase(Locale.ROOT);
    if (bare.equals("node") || bare.equals("all") || bare.isEmpty()) {
      domains.add(Domain.NODE);
    }
    if (bare.equals("edge") || bare.equals("all") || bare.isEmpty()) {
      domains.add(Domain.EDGE);
    }
    return domains;
  }

  private static @Nullable ValueType type(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "boolean", "bool" -> ValueType.TRUTH;
      case "int", "integer", "float", "double", "real" -> ValueType.NUMBER;
      // A long may have more digits than a double: its values decide.
      case "string" -> ValueType.TEXT;
      default -> null;
    };
  }

  /** An attribute's value as its type wants it, if it does. */
  static Optional<String> fitting(ValueType type, String value) {
    String bare = value.strip();
    return switch (type) {
      case TEXT, LIST -> Optional.of(value);
      case NUMBER -> Double.isNaN(Spelling.number(bare)) ? Optional.empty() : Optional.of(bare);
      case TRUTH ->
          Spelling.isTruth(bare) || bare.equals("0") || bare.equals("1")
              ? Optional.of(bare)
              : Optional.empty();
    };
  }
}
