package attache.measures;

import attache.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What measures tell about, so that a long choice of them can be read. */
public enum MeasureSection {
  /** Who is heard and who listens. */
  AUDIENCE,
  /** Who stands between others. */
  BETWEEN,
  /** Whose contacts do not know each other. */
  HOLES,
  /** Who is near to the others. */
  NEARNESS,
  /** Who is heard by those that are heard. */
  STANDING,
  /** Who belongs to the dense parts. */
  COHESION;

  /** What people call the section. */
  public String label() {
    return Messages.text("measures.section." + name().toLowerCase(Locale.ROOT) + ".name");
  }

  /** Its measures, in the order in which people are offered them. */
  public List<Measure> measures() {
    return keys().stream().flatMap(key -> Measures.get(key).stream()).toList();
  }

  private List<String> keys() {
    return switch (this) {
      case AUDIENCE ->
          List.of(
              Measures.IN_DEGREE,
              Measures.OUT_DEGREE,
              Measures.MUTUAL,
              Measures.RECIPROCITY,
              Measures.RECIPROCITY_GIVEN,
              Measures.WEIGHT_IN,
              Measures.WEIGHT_OUT);
      case BETWEEN ->
          List.of(
              Measures.BETWEENNESS,
              Measures.BETWEENNESS_NORMALIZED,
              Measures.BETWEENNESS_UNDIRECTED,
              Measures.BETWEENNESS_UNDIRECTED_NORMALIZED,
              Measures.COMMON_SOURCE);
      case HOLES -> List.of(Measures.CONSTRAINT, Measures.EFFECTIVE_SIZE, Measures.EFFICIENCY);
      case NEARNESS -> List.of(Measures.HARMONIC_IN, Measures.HARMONIC_OUT);
      case STANDING ->
          List.of(Measures.EIGENVECTOR, Measures.PAGERANK, Measures.HUB, Measures.AUTHORITY);
      case COHESION ->
          List.of(
              Measures.CORENESS,
              Measures.CORENESS_MUTUAL,
              Measures.CORE_PERIPHERY,
              Measures.CLUSTERING);
    };
  }

  /** All measures that are offered, section by section. */
  public static List<Measure> all() {
    return Arrays.stream(values()).flatMap(section -> section.measures().stream()).toList();
  }
}
