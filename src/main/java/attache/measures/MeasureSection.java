package attache.measures;

import attache.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What measures tell about, so that a long choice of them can be read. */
public enum MeasureSection {
  /** Who is heard and who listens. */
  AUDIENCE(
      Measures.IN_DEGREE,
      Measures.OUT_DEGREE,
      Measures.MUTUAL,
      Measures.RECIPROCITY,
      Measures.RECIPROCITY_GIVEN),
  /** Who stands between others. */
  BETWEEN(
      Measures.BETWEENNESS,
      Measures.BETWEENNESS_NORMALIZED,
      Measures.BETWEENNESS_UNDIRECTED,
      Measures.BETWEENNESS_UNDIRECTED_NORMALIZED,
      Measures.COMMON_SOURCE),
  /** Whose contacts do not know each other. */
  HOLES(Measures.CONSTRAINT, Measures.EFFECTIVE_SIZE, Measures.EFFICIENCY),
  /** Who is near to the others. */
  NEARNESS(Measures.HARMONIC_IN, Measures.HARMONIC_OUT),
  /** Who is heard by those that are heard. */
  STANDING(Measures.EIGENVECTOR, Measures.PAGERANK, Measures.HUB, Measures.AUTHORITY),
  /** Who belongs to the dense parts. */
  COHESION(
      Measures.CORENESS, Measures.CORENESS_MUTUAL, Measures.CORE_PERIPHERY, Measures.CLUSTERING);

  private final List<String> keys;

  MeasureSection(String... keys) {
    this.keys = List.of(keys);
  }

  /** What people call the section. */
  public String label() {
    return Messages.text("measures.section." + name().toLowerCase(Locale.ROOT) + ".name");
  }

  /** Its measures, in the order in which people are offered them. */
  public List<Measure> measures() {
    return keys.stream().flatMap(key -> Measures.get(key).stream()).toList();
  }

  /** All measures that are offered, section by section. */
  public static List<Measure> all() {
    return Arrays.stream(values()).flatMap(section -> section.measures().stream()).toList();
  }
}
