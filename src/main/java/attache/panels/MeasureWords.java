package attache.panels;

import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Scores;
import java.util.function.DoubleFunction;

/** The words and figures of a measure that is known by its key, as a ViewState names it. */
final class MeasureWords {
  private MeasureWords() {}

  private static Measure measure(String key) {
    return Measures.get(key)
        .orElseThrow(() -> new IllegalArgumentException("no measure “" + key + "”"));
  }

  /**
   * What people call the measure.
   *
   * @param directed whether ties have a direction, here as below
   */
  static String name(String key, boolean directed) {
    return MeasureText.name(measure(key), directed);
  }

  /**
   * Its name for narrow heads, without what follows a comma: "Betweenness, normalised" is told from
   * raw betweenness by the explanation below it.
   */
  static String head(String key, boolean directed) {
    String name = name(key, directed);
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(0, comma);
  }

  /** What it counts, in a few words. */
  static String brief(String key, boolean directed) {
    return MeasureText.brief(measure(key), directed);
  }

  /** What it means, exactly. */
  static String definition(String key, boolean directed) {
    return MeasureText.definition(measure(key), directed);
  }

  /** Its formula. */
  static String formula(String key, boolean directed) {
    return MeasureText.formula(measure(key), directed);
  }

  /** Who defined it. */
  static String source(String key) {
    return MeasureText.source(measure(key));
  }

  /** How its numbers are written one below the other, with the same number of decimals. */
  static DoubleFunction<String> column(String key, Scores scores) {
    return MeasureText.column(measure(key).scale(), scores.toArray());
  }

  /** An account's score as people read it, after "≈" if it is estimated. */
  static String value(String key, Scores scores, int account) {
    return MeasureText.value(measure(key), scores, account);
  }

  /** One of its numbers with more digits, where others look the same but are not. */
  static String precise(String key, double value) {
    return MeasureText.precise(measure(key), value);
  }

  /** One of its numbers as people read it. */
  static String value(String key, double value) {
    return MeasureText.value(measure(key), value);
  }
}
