package attache.app;

import attache.drawing.AttributeNames;
import attache.drawing.FilterText;
import attache.drawing.RoleNames;
import attache.measures.MeasureText;
import attache.network.FollowNetwork;
import attache.panels.EncodingPane;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.PairFocus;
import attache.view.RankingPair;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.ViewChange;
import java.util.Locale;
import java.util.SequencedSet;

/** How the steps of the history are told: "colour by UN group", "move Palestine". */
final class StepText {
  private static final int LONGEST = 60;

  private StepText() {}

  /**
   * A step in few words, in lower case.
   *
   * @param step what was done
   * @param network the network that it was done to
   */
  static String of(ViewChange step, FollowNetwork network) {
    String text =
        switch (step) {
          case ViewChange.Opened(FollowNetwork opened) ->
              Messages.text("history.opened", opened.title());
          case ViewChange.LayerChosen(String name) -> Messages.text("history.layer", name);
          case ViewChange.Arranged(var layout) ->
              Messages.text("history.arranged", Messages.text("layouts." + layout.key() + ".name"));
          case ViewChange.LaidOut() -> Messages.text("history.laid-out");
          case ViewChange.Moved(int account) ->
              Messages.text("history.moved", network.label(account));
          case ViewChange.Released() -> Messages.text("history.released");
          case ViewChange.Filtered(var criterion) ->
              Messages.text("history.filtered", FilterText.of(criterion, network));
          case ViewChange.Unfiltered(var criteria) ->
              criteria.size() == 1
                  ? Messages.text("history.unfiltered", FilterText.of(criteria.getFirst(), network))
                  : Messages.text("history.unfiltered.several", criteria.size());
          case ViewChange.Scoped(var scope) ->
              switch (scope) {
                case WHOLE -> Messages.text("history.scoped.whole");
                case SHOWN -> Messages.text("history.scoped.shown");
              };
          case ViewChange.Sized(String measure) ->
              Messages.text("history.sized", measure(measure, network));
          case ViewChange.Colored(var coloring) -> colored(coloring, network);
          case ViewChange.Labelled(boolean shown) ->
              Messages.text(shown ? "history.labelled" : "history.labelled.not");
          case ViewChange.Shaped(boolean told) ->
              Messages.text(told ? "history.shaped" : "history.shaped.not");
          case ViewChange.TiesChosen(var choice) ->
              Messages.text("history.ties", EncodingPane.name(choice));
          case ViewChange.BackboneShared(double share) ->
              Messages.text("history.backbone", Math.round(100 * share));
          case ViewChange.Overlaid(var layers) ->
              layers.isEmpty()
                  ? Messages.text("history.overlay.not")
                  : Messages.text("history.overlay", String.join(", ", layers));
          case ViewChange.Bundled(boolean bundled) ->
              Messages.text(bundled ? "history.bundled" : "history.bundled.not");
          case ViewChange.MatrixShown(boolean shown) ->
              Messages.text(shown ? "history.matrix" : "history.matrix.not");
          case ViewChange.MatrixOrdered(var order) ->
              Messages.text(
                  "history.matrix.order",
                  Messages.text("canvas.matrix.order." + order.name().toLowerCase(Locale.ROOT)));
          case ViewChange.StudyShown(StudyView.Kind kind) ->
              kind == StudyView.Kind.NONE
                  ? Messages.text("history.study.none")
                  : Messages.text("history.study", StudiesMenu.name(kind));
          case ViewChange.Studied(StudyView before, StudyView after) ->
              StudyStepText.of(before, after, StudiesMenu.name(after.kind()), network);
          case ViewChange.Ranked(RankingPair(String left, String right)) ->
              Messages.text("history.ranked", measure(left, network), measure(right, network));
          case ViewChange.Sampled(var sample) ->
              sample.sources() == 0
                  ? Messages.text("history.sampled.not")
                  : Messages.text("history.sampled", sample.sources());
          case ViewChange.Selected(Selection before, Selection after) -> selected(after, network);
          case ViewChange.PairShown(var pair) ->
              pair.map(shown -> pair(shown, network))
                  .orElseGet(() -> Messages.text("history.pair.none"));
          case ViewChange.Muted(int account) ->
              Messages.text("history.muted", network.label(account));
          case ViewChange.Unmuted() -> Messages.text("history.unmuted");
          case ViewChange.Noted(int account) ->
              Messages.text("history.noted", network.label(account));
          case ViewChange.Other() -> Messages.text("history.other");
        };
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }

  private static String measure(String key, FollowNetwork network) {
    return MeasureText.name(key, network.isDirected());
  }

  private static String colored(Coloring coloring, FollowNetwork network) {
    return switch (coloring) {
      case Coloring.Plain() -> Messages.text("history.colored.plain");
      case Coloring.ByAttribute(String attribute) ->
          Messages.text("history.colored", AttributeNames.name(attribute));
      case Coloring.ByRole by -> Messages.text("history.colored", RoleNames.of(by));
      case Coloring.ByMeasure(String measure) ->
          Messages.text("history.colored", measure(measure, network));
    };
  }

  private static String selected(Selection selection, FollowNetwork network) {
    SequencedSet<Integer> accounts = selection.accounts();
    return switch (accounts.size()) {
      case 0 -> Messages.text("history.selected.none");
      case 1 -> Messages.text("history.selected", network.label(accounts.getLast()));
      default -> Messages.text("history.selected.several", accounts.size());
    };
  }

  private static String pair(PairFocus pair, FollowNetwork network) {
    return Messages.text("history.pair", network.label(pair.from()), network.label(pair.to()));
  }
}
