package attache.drawing;

import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.text.Messages;
import attache.view.Filter;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was done to make a figure, as a paragraph for a paper: data, conventions, measures with
 * their sources, layout, software. Everything in it is a fact of the view.
 *
 * @param text the paragraph, in English
 * @param bibtex entries for the software and the data, to be completed with one's own keys
 */
public record MethodsNote(String text, String bibtex) {

  /**
   * The note on a view.
   *
   * @param measures keys of further measures that were used, such as those of a table
   * @param date the day of the analysis, as it shall be read; empty if it shall not be told
   */
  public static MethodsNote of(
      ViewState view, ScoreTable scores, List<String> measures, String date) {
    FollowNetwork network = view.network();
    Provenance provenance = network.provenance();
    List<String> sentences = new ArrayList<>();
    int accounts = network.accountCount();
    int arcs = view.layer().arcCount();
    double density = accounts < 2 ? Double.NaN : arcs / ((double) accounts * (accounts - 1));
    sentences.add(
        Messages.text(
            "drawing.methods.network",
            network.title(),
            accounts,
            arcs,
            view.layerName(),
            Double.isNaN(density) ? "–" : Numerals.text(density)));
    if (!provenance.source().isBlank()) {
      sentences.add(
          provenance.sha256().isBlank()
              ? Messages.text("drawing.methods.source", provenance.source())
              : Messages.text(
                  "drawing.methods.source-with-hash", provenance.source(), provenance.sha256()));
    }
    if (!provenance.notice().isBlank()) {
      sentences.add(Messages.text("drawing.methods.notice", provenance.notice()));
    }
    sentences.add(Messages.text("drawing.methods.convention"));
    scores
        .shown()
        .ifPresent(
            left -> {
              sentences.add(
                  Messages.text(
                      "drawing.methods.filter",
                      FilterText.left(left, network, arcs),
                      FilterText.of(left.filter(), network)));
              sentences.add(
                  Messages.text(
                      scores.scope() == Filter.Scope.SHOWN
                          ? "drawing.methods.scope.shown"
                          : "drawing.methods.scope.whole"));
            });
    for (String key : used(view, measures)) {
      Measures.get(key).ifPresent(measure -> sentences.add(sentence(measure)));
    }
    sentences.add(Messages.text("drawing.methods.ranks"));
    String layout = "layouts." + view.arrangement().layout().key();
    String name =
        Messages.has(layout + ".name")
            ? Messages.text(layout + ".name")
            : view.arrangement().layout().key();
    sentences.add(
        Messages.text("drawing.methods.layout", name, Long.toString(view.arrangement().seed())));
    String program = FigureRecord.thisProgram();
    sentences.add(
        Messages.text("drawing.methods.software", program, System.getProperty("java.version", "")));
    if (!date.isBlank()) {
      sentences.add(Messages.text("drawing.methods.date", date.strip()));
    }
    return new MethodsNote(String.join(" ", sentences), bibtex(network, program));
  }

  /** The measures that the view shows, those that were named first. */
  private static Set<String> used(ViewState view, List<String> measures) {
    Set<String> used = new LinkedHashSet<>(measures);
    used.add(view.encoding().size());
    if (view.encoding().coloring() instanceof attache.view.Coloring.ByMeasure(String measure)) {
      used.add(measure);
    }
    used.addAll(view.filter().measures());
    return used;
  }

  private static String sentence(Measure measure) {
    String source = MeasureText.source(measure);
    boolean cited = !source.isBlank() && !source.equals("–");
    return cited
        ? Messages.text(
            "drawing.methods.measure-with-source",
            MeasureText.name(measure),
            MeasureText.formula(measure),
            source)
        : Messages.text(
            "drawing.methods.measure", MeasureText.name(measure), MeasureText.formula(measure));
  }

  private static String bibtex(FollowNetwork network, String program) {
    Provenance provenance = network.provenance();
    String hash =
        provenance.sha256().isBlank() ? "" : "  note  = {SHA-256 " + provenance.sha256() + "},\n";
    return "@software{attache,\n  title = {%s},\n  note  = {A desktop explorer of diplomatic follow networks}\n}\n\n@misc{network,\n  title = {%s},\n%s  howpublished = {%s}\n}\n"
        .formatted(braced(program), braced(network.title()), hash, braced(provenance.source()));
  }

  /** A text that BibTeX leaves as it is: without braces of its own, special characters escaped. */
  private static String braced(String text) {
    return text.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
  }
}
