package attache.formats;

import java.util.List;
import java.util.Optional;

/**
 * What an entry of an element means that does not show by its name alone: only when the whole
 * element is read does it show whether “start” is an end of a tie or a time.
 */
final class JsonLateRoles {
  private record Pair(String source, String target) {}

  /** What KeyLines, Cytoscape's exchange forms and graphlib call the ends of ties. */
  private static final List<Pair> ENDS =
      List.of(new Pair("id1", "id2"), new Pair("s", "t"), new Pair("v", "w"));

  /**
   * What tables of journeys, triples and networkx's code call them, if nothing names the element.
   */
  private static final List<Pair> ENDS_OF_NAMELESS =
      List.of(new Pair("origin", "destination"), new Pair("subject", "object"), new Pair("u", "v"));

  /** What graph databases call them, if the element is a relationship. */
  private static final Pair TIMES = new Pair("start", "end");

  /** What names an account that has no id. */
  private static final List<String> IDS = List.of("identity", "v_id");

  private static final String VALUE = ".value";

  private JsonLateRoles() {}

  /** Gives the element the ends, or the id, that are among its attributes. */
  static void settle(JsonElement element) {
    settleValues(element.data());
    if (element.source().given() || element.target().given()) {
      return;
    }
    boolean relationship =
        element.text("type").equalsIgnoreCase("relationship")
            || !element.text("identity").isEmpty();
    if (relationship) {
      takeEnds(element, TIMES);
    }
    ENDS.forEach(pair -> takeEnds(element, pair));
    if (!isNamed(element)) {
      ENDS_OF_NAMELESS.forEach(pair -> takeEnds(element, pair));
    }
    if (!element.source().given() && !element.id().given()) {
      boolean half =
          !element.text(TIMES.source()).isEmpty() || !element.text(TIMES.target()).isEmpty();
      if (!relationship || !half) {
        IDS.forEach(name -> takeId(element, name));
      }
      // The ids of graphlib are always texts; a number that is called so is a value.
      if (name(element, "v").filter(name -> !name.number()).isPresent()) {
        takeId(element, "v");
      }
    }
  }

  /** Graphviz writes the label “\\N” where an account is shown by its name. */
  static void labelByName(JsonElement element) {
    List<Datum> data = element.data();
    data.removeIf(datum -> datum.name().equals("label") && datum.text().equals("\\N"));
    if (element.text("label").isEmpty()) {
      data.stream()
          .filter(datum -> datum.name().equals("name"))
          .findFirst()
          .ifPresent(datum -> data.add(datum.called("label")));
    }
  }

  /** Whether anything names the account that the element may be. */
  static boolean isNamed(JsonElement element) {
    return element.id().given()
        || !element.text("name").isEmpty()
        || !element.otherName().isEmpty();
  }

  /** Whether an object or a list of that name says more of an element that has an id. */
  static boolean isOwn(String name) {
    return name.endsWith("properties")
        || name.endsWith("outE")
        || name.endsWith("inE")
        || name.equals(TIMES.source())
        || name.equals(TIMES.target());
  }

  /** GraphSON may write a value as an object that repeats its name, or says its type. */
  private static void settleValues(List<Datum> data) {
    for (int i = 0; i < data.size(); i++) {
      Datum value = data.get(i);
      if (value.name().endsWith(VALUE)) {
        String name = value.name().substring(0, value.name().length() - VALUE.length());
        if (data.removeIf(d -> d.name().equals(name + ".key") || d.name().equals(name + ".type"))) {
          data.replaceAll(datum -> datum.equals(value) ? value.called(name) : datum);
        }
      }
    }
  }

  private static void takeEnds(JsonElement element, Pair names) {
    Optional<JsonElement.Name> source = name(element, names.source());
    Optional<JsonElement.Name> target = name(element, names.target());
    if (!element.source().given() && source.isPresent() && target.isPresent()) {
      element.ends(source.get(), target.get());
      element.data().removeIf(datum -> datum.name().equals(names.source()));
      element.data().removeIf(datum -> datum.name().equals(names.target()));
    }
  }

  private static void takeId(JsonElement element, String name) {
    if (!element.id().given()) {
      name(element, name).ifPresent(element::identify);
      element.data().removeIf(datum -> datum.name().equals(name) && element.id().given());
    }
  }

  private static Optional<JsonElement.Name> name(JsonElement element, String name) {
    for (Datum datum : element.data()) {
      if (datum.name().equals(name) && datum.type() != ValueType.LIST && !datum.text().isEmpty()) {
        // A number of many digits has no type.
        boolean number = datum.type() == null || datum.type() == ValueType.NUMBER;
        return Optional.of(new JsonElement.Name(datum.text(), number));
      }
    }
    return Optional.empty();
  }
}
