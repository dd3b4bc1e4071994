package attache.drawing;

import attache.measures.Groups;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.network.FollowNetwork;
import attache.network.Provenance;
import attache.text.Messages;
import attache.text.ProgramVersion;
import attache.view.Coloring;
import attache.view.Criterion;
import attache.view.Filter;
import attache.view.LayoutChoice;
import attache.view.ScoreTable;
import attache.view.StudyView;
import attache.view.TieView;
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
 * @param bibtex entries for the software, the data, and the works that measures and layout come
 *     from
 */
public record MethodsNote(String text, String bibtex) {

  /**
   * The note on a figure of a view.
   *
   * @param options whose tables and charts may use further measures
   * @param date the day of the analysis, as it shall be read; empty if it shall not be told
   */
  public static MethodsNote of(
      ViewState view, ScoreTable scores, FigureOptions options, String date) {
    FollowNetwork network = view.network();
    Provenance provenance = network.provenance();
    List<String> sentences = new ArrayList<>();
    int accounts = network.accountCount();
    int arcs = view.layer().arcCount();
    double density = accounts < 2 ? Double.NaN : arcs / ((double) accounts * (accounts - 1));
    sentences.add(
        Messages.text(
            view.layer().directed() ? "drawing.methods.network" : "drawing.methods.undirected",
            network.title(),
            accounts,
            view.layer().directed() ? arcs : arcs / 2,
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
      sentences.add(Messages.text("drawing.methods.notice", provenance.notice().strip()));
    }
    sentences.add(Messages.text("drawing.methods.convention"));
    scores
        .shown()
        .ifPresent(
            left -> {
              sentences.add(
                  Messages.text(
                      "drawing.methods.filter",
                      left.count(),
                      accounts,
                      left.ties().layer().arcCount(),
                      arcs,
                      FilterText.of(left.filter(), network)));
              sentences.add(
                  Messages.text(
                      scores.scope() == Filter.Scope.SHOWN
                          ? "drawing.methods.scope.shown"
                          : "drawing.methods.scope.whole"));
            });
    boolean studied = options.subject() instanceof FigureSubject.Canvas;
    StudyMethods study =
        studied
            ? StudyMethods.of(view, scores)
            : StudyMethods.of(view.withStudy(view.study().withKind(StudyView.Kind.NONE)), scores);
    sentences.addAll(study.sentences());
    Set<String> used = new LinkedHashSet<>(study.measures());
    used.addAll(FigureScores.used(view, options));
    for (String key : used) {
      Measures.get(key)
          .ifPresent(measure -> sentences.add(sentence(measure, view.layer().directed())));
    }
    List<String> works = new ArrayList<>(used);
    works.addAll(study.works());
    FigureScores.estimate(view, scores, options)
        .ifPresent(
            estimate -> {
              sentences.add(estimate);
              works.add("estimate");
            });
    if (options.content().pairs() && !view.selection().isEmpty()) {
      sentences.add(Messages.text("drawing.methods.pairs"));
    }
    if (!options.measures().isEmpty()) {
      sentences.add(Messages.text("drawing.methods.ranks"));
    }
    muted(view, sentences);
    if (view.encoding().coloring() instanceof Coloring.ByRole by) {
      sentences.add(Messages.text("drawing.methods.roles", RoleNames.of(by)));
      Groups.of(view.network(), by.attribute())
          .filter(groups -> groups.several() > 0)
          .ifPresent(
              groups ->
                  sentences.add(Messages.text("drawing.methods.roles.several", groups.several())));
      works.add("roles");
    }
    if (view.filter().criteria().stream().anyMatch(Criterion.Core.class::isInstance)) {
      works.add(Measures.CORENESS);
    }
    if (placesAccounts(view, options)) {
      ties(view, sentences, works);
      String key = view.arrangement().layout().key();
      sentences.add(
          view.arrangement().layout() instanceof LayoutChoice.InFile
              ? Messages.text("drawing.methods.layout.file", view.arrangement().adjusted() ? 1 : 0)
              : Messages.text(
                  "drawing.methods.layout",
                  LayoutText.name(view),
                  Messages.text("layouts." + key + ".source"),
                  LayoutText.hasChance(view.arrangement().layout()) ? 1 : 0,
                  Long.toString(view.arrangement().seed()),
                  view.arrangement().adjusted() ? 1 : 0));
      works.add("layout:" + key);
    }
    String program = FigureRecord.thisProgram();
    String java = System.getProperty("java.version", "");
    sentences.add(
        date.isBlank()
            ? Messages.text("drawing.methods.software", program, java)
            : Messages.text("drawing.methods.software.dated", program, java, date.strip()));
    List<String> entries = new ArrayList<>(List.of(ofProgram(), ofNetwork(network)));
    entries.addAll(References.of(works));
    return new MethodsNote(String.join(" ", sentences), String.join("\n\n", entries) + "\n");
  }

  private static void muted(ViewState view, List<String> sentences) {
    List<String> muted =
        view.brokerage().muted().stream().map(view.network()::label).sorted().toList();
    if (!muted.isEmpty()) {
      sentences.add(Messages.text("drawing.methods.muted", String.join(", ", muted)));
    }
  }

  /** Which ties the picture shows, if not all, and how they run, if not straight. */
  private static void ties(ViewState view, List<String> sentences, List<String> works) {
    String kept = Numerals.percent(view.ties().backboneShare());
    switch (view.ties().choice()) {
      case ALL -> {}
      case MUTUAL -> sentences.add(Messages.text("drawing.methods.ties.mutual"));
      case OF_SELECTION -> sentences.add(Messages.text("drawing.methods.ties.selection"));
      case BACKBONE, BACKBONE_AND_REST -> {
        sentences.add(
            view.ties().choice() == TieView.Choice.BACKBONE
                ? Messages.text("drawing.methods.ties.backbone", kept)
                : Messages.text("drawing.methods.ties.backbone-and-rest", kept));
        works.add("layout:backbone");
      }
    }
    if (view.ties().bundled()) {
      sentences.add(Messages.text("drawing.methods.bundled"));
      works.add("bundling");
    }
  }

  /** Whether the figure shows where a layout placed the accounts. */
  private static boolean placesAccounts(ViewState view, FigureOptions options) {
    return options.subject() instanceof FigureSubject.Canvas
        && !view.matrix().shown()
        && !view.study().shown();
  }

  private static String sentence(Measure measure, boolean directed) {
    String source = MeasureText.source(measure);
    boolean cited = !source.isBlank() && !source.equals("–");
    return cited
        ? Messages.text(
            "drawing.methods.measure-with-source",
            MeasureText.name(measure, directed),
            MeasureText.formula(measure, directed),
            source)
        : Messages.text(
            "drawing.methods.measure",
            MeasureText.name(measure, directed),
            MeasureText.formula(measure, directed));
  }

  private static String ofProgram() {
    return """
    @misc{attache,
      title = {%s},
      note  = {Desktop explorer of diplomatic follow networks, version %s}
    }\
    """
        .formatted(braced(FigureRecord.PROGRAM), ProgramVersion.get());
  }

  private static String ofNetwork(FollowNetwork network) {
    Provenance provenance = network.provenance();
    List<String> fields = new ArrayList<>();
    fields.add("  title = {" + braced(network.title()) + "}");
    if (!provenance.source().isBlank()) {
      fields.add("  howpublished = {" + braced(provenance.source()) + "}");
    }
    String note = provenance.notice();
    if (!provenance.sha256().isBlank()) {
      note = (note.isBlank() ? "" : note + ". ") + "SHA-256 " + provenance.sha256();
    }
    if (!note.isBlank()) {
      fields.add("  note = {" + braced(note) + "}");
    }
    return "@misc{network,\n" + String.join(",\n", fields) + "\n}";
  }

  /** A text as BibTeX and LaTeX take it: without braces of its own, special characters escaped. */
  private static String braced(String text) {
    return text.replaceAll("[{}\\\\]", "")
        .replaceAll("([&%$#_])", "\\\\$1")
        .replace("~", "{\\textasciitilde}")
        .replace("^", "{\\textasciicircum}");
  }
}
