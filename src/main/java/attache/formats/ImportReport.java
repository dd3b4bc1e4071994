package attache.formats;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: what was read, what was skipped, and where.
 *
 * @param file the file's name, without its folder
 * @param format the format as people call it, such as "GraphML"; empty if it was not recognised
 * @param encoding the character encoding as people call it, such as "UTF-8"; empty if unknown
 * @param delimiter what stands between the columns of a table; empty for other formats
 * @param accounts how many accounts the network has
 * @param layers what was read of each layer
 * @param skipped how many rows or elements were left out because they could not be understood
 * @param findings the findings by their place, at most {@link #LISTED} of each severity
 * @param warnings how many warnings there were, those not listed included
 * @param errors how many errors there were, those not listed included
 */
public record ImportReport(
    String file,
    String format,
    String encoding,
    String delimiter,
    int accounts,
    List<LayerCount> layers,
    int skipped,
    List<Finding> findings,
    int warnings,
    int errors) {
  /** How many findings of one severity a report lists; the others are only counted. */
  public static final int LISTED = 200;

  /**
   * What was read of one layer.
   *
   * @param name the layer's name
   * @param directed whether its ties have a direction
   * @param arcs how many arcs the layer has; an undirected tie is two
   * @param edges how many ties the file states, self-follows and repeats included
   * @param selfFollows how many of those would have made an account follow itself, and were dropped
   * @param repeats how many of those had been given before, and were merged
   */
  public record LayerCount(
      String name, boolean directed, int arcs, int edges, int selfFollows, int repeats) {}

  public ImportReport {
    layers = List.copyOf(layers);
    findings = List.copyOf(findings);
  }

  /** How many arcs all layers have together. */
  public long arcs() {
    return layers.stream().mapToLong(LayerCount::arcs).sum();
  }

  /** How many ties the file states, self-follows and repeats included. */
  public long edges() {
    return layers.stream().mapToLong(LayerCount::edges).sum();
  }

  /** How many ties would have made an account follow itself, and were dropped. */
  public long selfFollows() {
    return layers.stream().mapToLong(LayerCount::selfFollows).sum();
  }

  /** How many ties had been given before, and were merged. */
  public long repeats() {
    return layers.stream().mapToLong(LayerCount::repeats).sum();
  }

  /** Whether the ties of all layers have a direction. */
  public boolean directed() {
    return layers.stream().allMatch(LayerCount::directed);
  }

  /** How many findings somebody should look at: all but notes that ask nothing. */
  public int asking() {
    return warnings + errors + (int) findings(Severity.NOTE).stream().filter(Finding::asks).count();
  }

  /** The first of the gravest findings that somebody should look at; empty if there are none. */
  public Optional<Finding> gravest() {
    return findings.stream()
        .filter(Finding::asks)
        .reduce((one, next) -> next.severity().compareTo(one.severity()) > 0 ? next : one);
  }

  /** The listed findings of one severity, by their place in the file. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
