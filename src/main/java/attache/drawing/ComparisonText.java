package attache.drawing;

import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.TieChanges;
import attache.network.Provenance;
import attache.text.Messages;
import attache.view.ComparisonStudy;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a picture of networks that are compared shows, in sentences. */
public final class ComparisonText {
  private ComparisonText() {}

  /** Whether a view shows a picture of networks that are compared. */
  public static boolean isPictured(ViewState view) {
    return view.study().kind() == StudyView.Kind.COMPARE
        && view.study().comparison().chart().isPicture();
  }

  /** A title for a view: what its network is called, or the networks that its study compares. */
  public static String title(ViewState view) {
    if (view.study().kind() != StudyView.Kind.COMPARE || StudyChart.lacksSubject(view)) {
      return view.network().title();
    }
    return view.study().comparison().networks(view.network(), view.layerName()).stream()
        .map(network -> network.name(view.network()))
        .collect(Collectors.joining(", "));
  }

  /** Which networks are compared, and how large they are. */
  static String subject(StudiedComparison compared) {
    List<String> names = new ArrayList<>();
    for (int which = 0; which < compared.parts().size(); which++) {
      names.add(
          Messages.text(
              "drawing.compare.subject.part",
              compared.parts().get(which).name(),
              compared.shown().accountCount(which),
              ties(compared, compared.shown().arcCount(which))));
    }
    return Messages.text("drawing.compare.subject", String.join("; ", names));
  }

  /** How it is to be read, and what it tells. */
  static List<String> sentences(ViewState view, StudiedComparison compared) {
    List<String> sentences = new ArrayList<>();
    ComparisonStudy.Chart chart = view.study().comparison().chart();
    String measure = MeasureText.name(view.encoding().size(), compared.isAnyDirected());
    if (chart == ComparisonStudy.Chart.DIFFERENCE) {
      sentences.add(difference(view, compared));
    }
    sentences.add(
        Messages.text(
            chart == ComparisonStudy.Chart.SIDE_BY_SIDE
                ? "drawing.compare.caption.places"
                : "drawing.compare.caption.one",
            measure));
    sentences.addAll(matching(view, compared));
    return sentences;
  }

  /** What the filter leaves, if there is one, and which accounts are the same. */
  static List<String> matching(ViewState view, StudiedComparison compared) {
    List<String> sentences = new ArrayList<>();
    if (!compared.shown().filter().isEmpty()) {
      sentences.add(filter(view, compared));
    }
    sentences.add(
        compared.isByCountry()
            ? Messages.text("drawing.compare.caption.by-country")
            : Messages.text("drawing.compare.caption.by-id"));
    sentences.addAll(silent(compared));
    if (tellsBetweenness(view)) {
      sentences.addAll(estimates(view, compared));
    }
    return sentences;
  }

  /** Who counts as observed though nothing says so; nothing if there is nobody. */
  public static List<String> silent(StudiedComparison compared) {
    List<String> waves =
        compared.parts().stream()
            .filter(part -> part.silent() > 0)
            .map(part -> Messages.text("drawing.compare.silent.wave", part.silent(), part.brief()))
            .toList();
    return waves.isEmpty()
        ? List.of()
        : List.of(Messages.text("drawing.compare.silent", String.join(", ", waves)));
  }

  private static boolean tellsBetweenness(ViewState view) {
    ComparisonStudy study = view.study().comparison();
    return switch (study.chart()) {
      case CARD -> true;
      case RANKS -> Measures.isBetweenness(study.measure());
      case SIDE_BY_SIDE, DIFFERENCE, TIME -> Measures.isBetweenness(view.encoding().size());
    };
  }

  /** In which networks betweenness is an estimate, and how far it may be off. */
  public static List<String> estimates(ViewState view, StudiedComparison compared) {
    List<String> sentences = new ArrayList<>();
    for (int which = 0; which < compared.parts().size(); which++) {
      String name = compared.parts().get(which).brief();
      compared
          .estimate(view, which)
          .ifPresent(
              made ->
                  sentences.add(
                      Messages.text(
                          "drawing.compare.estimate",
                          name,
                          made.sources(),
                          made.accounts(),
                          made.errorText())));
    }
    return sentences;
  }

  /** Where the networks come from. */
  static List<Provenance> sources(StudiedComparison compared) {
    return compared.parts().stream().map(part -> part.network().provenance()).distinct().toList();
  }

  /** What the filter leaves of the networks, and what measures refer to. */
  public static String filter(ViewState view, StudiedComparison compared) {
    String left =
        Messages.text(
            "drawing.compare.filter",
            compared.shown().count(),
            compared.aligned().accountCount(),
            FilterText.of(compared.shown().filter(), view.network()));
    return left
        + " "
        + Messages.text(
            compared.shown().refersToAll()
                ? "drawing.compare.filter.whole"
                : "drawing.compare.filter.shown");
  }

  /** What changed between the two networks of a view's study. */
  public static String difference(ViewState view, StudiedComparison compared) {
    int from = compared.from(view);
    int to = compared.to(view);
    TieChanges changes = compared.changes(from, to);
    int came = 0;
    int went = 0;
    int both = 0;
    for (int account = 0; account < compared.aligned().accountCount(); account++) {
      boolean shown = compared.shown().contains(account);
      boolean first = shown && compared.aligned().isSampled(account, from);
      boolean second = shown && compared.aligned().isSampled(account, to);
      came += second && !first ? 1 : 0;
      went += first && !second ? 1 : 0;
      both += first && second ? 1 : 0;
    }
    String first = compared.parts().get(from).brief();
    String second = compared.parts().get(to).brief();
    String ties =
        Messages.text(
            compared.isByCountry()
                ? "drawing.compare.difference.countries"
                : "drawing.compare.difference.ties",
            first,
            second,
            both,
            ties(compared, changes.gained().size()),
            count(compared, changes.lost().size()),
            count(compared, changes.kept().size()),
            count(compared, changes.gained().size()));
    List<String> alone = new ArrayList<>();
    if (came > 0) {
      alone.add(alone(second, came, ties(compared, changes.came().size())));
    }
    if (went > 0) {
      alone.add(alone(first, went, ties(compared, changes.went().size())));
    }
    return alone.isEmpty()
        ? ties
        : ties
            + " "
            + Messages.text("drawing.compare.difference.accounts", String.join(", ", alone));
  }

  private static String alone(String network, int accounts, String ties) {
    return Messages.text("drawing.compare.difference.alone", network, accounts, ties);
  }

  /** How many ties so many arcs are: one without a direction is an arc each way. */
  static int count(StudiedComparison compared, int arcs) {
    return compared.isAnyDirected() ? arcs : arcs / 2;
  }

  /** A number of arcs in words, as follows or as ties without a direction. */
  static String ties(StudiedComparison compared, int arcs) {
    return Messages.text(
        compared.isAnyDirected() ? "drawing.compare.follows" : "drawing.compare.ties",
        count(compared, arcs));
  }
}
