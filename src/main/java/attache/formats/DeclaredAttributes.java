package attache.formats;

import attache.text.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that an XML file declares for accounts or for ties, and those that it uses without
 * declaring them.
 */
final class DeclaredAttributes {
  /**
   * A declared attribute.
   *
   * @param name its name, different from all others
   * @param type the type of its values; null if the file leaves it open
   * @param standard the value of those that have none of their own; null if there is none
   */
  record Declared(String name, @Nullable ValueType type, @Nullable String standard) {
    ColumnCollector collector() {
      return new ColumnCollector(name, type);
    }
  }

  /** What the attribute that says a tie's layer is called, if any is. */
  private static final String LAYER = "layer";

  private final Map<String, Declared> byId = new LinkedHashMap<>();
  private final UniqueNames names = new UniqueNames();
  private final Findings findings;

  /** Names of attributes that often hold kinds of ties. */
  private final Set<String> kindNames = new HashSet<>();

  private boolean layerNamed;

  DeclaredAttributes(Findings findings) {
    this.findings = findings;
  }

  /** Takes a declaration; a repeated one takes the place of the earlier. */
  Declared declare(String id, String name, @Nullable ValueType type, @Nullable String standard) {
    Declared former = byId.get(id);
    layerNamed |= name.strip().equalsIgnoreCase(LAYER);
    if (LayerNames.perhaps(name)) {
      kindNames.add(name);
    }
    boolean same = former != null && former.name().equals(name);
    String unique = same || XmlRoles.isRole(id) ? name : names.of(name);
    Declared declared = new Declared(unique, type, standard);
    byId.put(id, declared);
    return declared;
  }

  /** Says that two ids mean the same attribute. */
  void same(String id, String other) {
    Declared known = byId.get(other);
    if (known != null) {
      byId.put(id, known);
    }
  }

  /** The attribute of an id; one that is not declared is told and made up. */
  Declared of(String id, int line, int column) {
    Declared known = byId.get(id);
    if (known != null) {
      return known;
    }
    findings.warn(
        line,
        column,
        id,
        Messages.text("formats.graphml.undeclared", Finding.shortened(id)),
        Messages.text("formats.graphml.undeclared.remedy"));
    return declare(id, id.isBlank() ? Messages.text("formats.xml.unnamed") : id, null, null);
  }

  /** Whether an attribute of that id is declared. */
  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** Whether an attribute of that name is declared. */
  boolean named(String name) {
    return byId.values().stream().anyMatch(declared -> declared.name().equals(name));
  }

  /**
   * Whether a value of a tie's attribute says its layer: that of an attribute of the name "layer";
   * if there is none, a kind of tie in an attribute that often holds kinds.
   */
  boolean saysLayer(Declared declared, String text) {
    return declared.name().strip().equalsIgnoreCase(LAYER)
        || (!layerNamed && kindNames.contains(declared.name()) && LayerNames.isKind(text.strip()));
  }

  /** Forgets an attribute that turned out to be something else, such as the label. */
  void forget(Declared declared) {
    byId.values().removeIf(declared::equals);
  }

  int size() {
    return byId.size();
  }

  /** Puts a value into a column as its declared type wants it, or tells that it does not fit. */
  void put(ColumnCollector values, Declared declared, int row, String text, int line, int column) {
    ValueType type = declared.type();
    if (type == null) {
      if (!text.isBlank()) {
        values.putSpelled(row, text.strip(), false);
      }
      return;
    }
    if (type == ValueType.LIST) {
      List<String> parts = XmlValues.list(text);
      if (!parts.isEmpty()) {
        values.putList(row, parts);
      }
      return;
    }
    Optional<String> fitting = XmlValues.fitting(type, text);
    if (fitting.isPresent()) {
      values.put(row, type, fitting.get());
    } else if (!Spelling.missing(text.strip())) {
      findings.warn(
          line,
          column,
          text,
          Messages.text("formats.value.type", declared.name(), type.word()),
          Messages.text("formats.value.type.remedy"));
    }
  }

  /**
   * The columns in the order of the declarations.
   *
   * @param all whether those without any value are made, too
   */
  Map<String, ColumnCollector> inOrder(Map<String, ColumnCollector> given, boolean all) {
    Map<String, ColumnCollector> ordered = new LinkedHashMap<>();
    byId.forEach(
        (id, declared) -> {
          ColumnCollector column = given.get(declared.name());
          if (column != null) {
            ordered.put(declared.name(), column);
          } else if (all && !XmlRoles.isRole(id)) {
            ordered.put(declared.name(), declared.collector());
          }
        });
    given.forEach(ordered::putIfAbsent);
    return ordered;
  }

  /** How many columns there will be, those that have only a standard value included. */
  int columns(Map<String, ColumnCollector> given) {
    return given.size()
        + (int)
            byId.values().stream()
                .filter(declared -> declared.standard() != null)
                .filter(declared -> !given.containsKey(declared.name()))
                .count();
  }

  /**
   * Gives all rows that have no value of an attribute its standard value.
   *
   * @param into the columns by name
   * @param rows how many rows there are
   */
  void fillStandards(Map<String, ColumnCollector> into, int rows) {
    for (Declared declared : List.copyOf(byId.values())) {
      String standard = declared.standard();
      if (standard != null && rows > 0) {
        ColumnCollector values =
            into.computeIfAbsent(declared.name(), name -> declared.collector());
        // The row past the last one only brings the value in; it is no part of the column.
        put(values, declared, rows, standard, 0, 0);
        values.fillWithLast(rows);
      }
    }
  }
}
