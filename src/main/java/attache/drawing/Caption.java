package attache.drawing;

import attache.measures.MeasureText;
import attache.network.FollowNetwork;
import attache.network.GroupCollapse;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure says of itself: what is shown, how it was made, where it came from. */
final class Caption {
  private static final int DIGITS_OF_HASH = 12;

  /** How many layers that are not shown are named. */
  private static final int NAMED_LAYERS = 5;

  private Caption() {}

  /** The paragraphs below a figure, without the notice. */
  static List<String> paragraphs(
      ViewState view, ScoreTable scores, FigurePicture picture, FigureContent content) {
    List<String> paragraphs = new ArrayList<>();
    if (!content.note().isBlank()) {
      paragraphs.add(content.note().strip());
    }
    if (content.caption()) {
      List<String> shown = new ArrayList<>(shown(view, scores, picture));
      content.table().stream()
          .findFirst()
          .ifPresent(first -> shown.add(table(view, scores, first, content.tableRows())));
      paragraphs.add(String.join(" ", shown));
    }
    String source =
        content.source()
            ? picture.sources(view).stream()
                .map(Caption::source)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "))
            : "";
    String last =
        String.join(
            " ", Stream.of(source, unbroken(content.date())).filter(it -> !it.isEmpty()).toList());
    if (!last.isEmpty()) {
      paragraphs.add(last);
    }
    return paragraphs;
  }

  private static String table(ViewState view, ScoreTable scores, String measure, int rows) {
    boolean shared =
        scores
            .get(measure)
            .filter(it -> RankText.hasShared(it, ShownAccounts.ranked(view, scores, it, rows)))
            .isPresent();
    return Messages.text(
        shared ? "drawing.caption.table.shared" : "drawing.caption.table",
        MeasureText.name(measure, view.layer().directed()));
  }

  /** A date that stays in one line. */
  private static String unbroken(String date) {
    return date.strip().replace(' ', '\u00a0');
  }

  /** What is shown and how it was made. */
  static List<String> shown(ViewState view, ScoreTable scores, FigurePicture picture) {
    List<String> shown = new ArrayList<>();
    if (picture.subject().isPresent()) {
      shown.add(picture.subject().get());
      shown.addAll(picture.sentences(view));
      return shown;
    }
    int arcs = view.layer().arcCount();
    shown.add(
        GroupCollapse.isMade(view.network())
            ? collapsed(view)
            : view.layer().directed() ? counted(view) : undirected(view));
    scores
        .shown()
        .ifPresent(
            left -> {
              FollowNetwork network = view.network();
              shown.add(
                  Messages.text(
                      "drawing.caption.filter",
                      FilterText.left(left, network, arcs),
                      FilterText.of(left.filter(), network)));
              shown.add(FilterText.scope(scores.scope(), left, network));
            });
    left(view, picture).ifPresent(shown::add);
    shown.addAll(picture.sentences(view));
    return shown;
  }

  /** The layers of the network that the picture is not made of; nothing if there is none. */
  private static Optional<String> left(ViewState view, FigurePicture picture) {
    List<Layer> made = picture.layers(view);
    List<String> left =
        view.network().layers().stream()
            .filter(layer -> !made.contains(layer))
            .map(Layer::name)
            .toList();
    List<String> named = left.subList(0, Math.min(NAMED_LAYERS, left.size()));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Messages.text(
                "drawing.caption.layers.left",
                String.join(", ", named),
                left.size(),
                left.size() - named.size()));
  }

  private static String counted(ViewState view) {
    int accounts = view.network().accountCount();
    int arcs = view.layer().arcCount();
    return view.layerName().equals(Layer.FOLLOW)
        ? Messages.text("drawing.caption.follows", accounts, arcs)
        : Messages.text("drawing.caption.layer", accounts, arcs, view.layerName());
  }

  /** A tie without a direction is kept as two arcs, but was one in the file. */
  private static String undirected(ViewState view) {
    return Messages.text(
        view.layerName().equals(Layer.FOLLOW)
            ? "drawing.caption.undirected"
            : "drawing.caption.undirected.layer",
        view.network().accountCount(),
        view.layer().arcCount() / 2,
        view.layerName());
  }

  /** What accounts and arcs of a network of collapsed groups stand for. */
  private static String collapsed(ViewState view) {
    double members = 0;
    double added = 0;
    for (int account = 0; account < view.network().accountCount(); account++) {
      double here =
          view.network().attribute(GroupCollapse.MEMBERS).orElseThrow()
                  instanceof NumberColumn counts
              ? counts.value(account)
              : 1;
      members += Double.isNaN(here) ? 1 : here;
    }
    for (int arc = 0; arc < view.layer().arcCount(); arc++) {
      added += view.layer().weight(arc);
    }
    return Messages.text(
        "drawing.caption.collapsed",
        view.network().accountCount(),
        members,
        view.layer().arcCount(),
        added);
  }

  /** What is to be said of the networks in any case; a sentence of several networks once. */
  static String notice(ViewState view, FigurePicture picture) {
    return picture.sources(view).stream()
        .map(Provenance::notice)
        .filter(it -> !it.isBlank())
        .distinct()
        .collect(Collectors.joining(". "));
  }

  private static String source(Provenance provenance) {
    if (provenance.source().isEmpty()) {
      return "";
    }
    if (provenance.sha256().length() < DIGITS_OF_HASH) {
      return Messages.text("drawing.caption.source", provenance.source());
    }
    return Messages.text(
        "drawing.caption.source-with-hash",
        provenance.source(),
        provenance.format(),
        provenance.sha256().substring(0, DIGITS_OF_HASH));
  }
}
