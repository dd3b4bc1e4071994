package attache.panels;

import attache.drawing.FilterText;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import javafx.scene.control.Label;

/**
 * Says which network the numbers beside it refer to, where that is in doubt: if it has several
 * layers, while a filter hides accounts, or while accounts are muted, which rankings leave out and
 * all else counts. Takes no room otherwise. Follows what is explored. Used on the FX thread.
 */
final class ScopeNote extends Label {
  private final Exploration exploration;
  private final boolean tellsAll;

  private ScopeNote(Exploration exploration, boolean tellsAll) {
    this.exploration = exploration;
    this.tellsAll = tellsAll;
    getStyleClass().addAll("hint", "card-scope");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    exploration
        .history()
        .addListener(
            (before, after) -> {
              if (before.network() != after.network()
                  || !before.layersDrawn().equals(after.layersDrawn())
                  || !before.brokerage().muted().equals(after.brokerage().muted())) {
                show();
              }
            });
    exploration.addScoresListener(this::show);
    show();
  }

  /** Tells of layers, of the filter and of muted accounts. */
  static ScopeNote of(Exploration exploration) {
    return new ScopeNote(exploration, true);
  }

  /** Tells of muted accounts alone, where the rest is told of otherwise. */
  static ScopeNote ofMuted(Exploration exploration) {
    return new ScopeNote(exploration, false);
  }

  private void show() {
    ViewState view = exploration.history().current();
    ScoreTable scores = exploration.scores();
    List<String> sentences = new ArrayList<>();
    if (tellsAll) {
      if (view.layersDrawn().size() > 1) {
        sentences.add(Messages.text("panels.scope.layer", view.layerName()));
      } else if (view.network().layers().size() > 1) {
        sentences.add(
            Messages.text(
                "panels.scope.layer.one", view.layerName(), view.network().layers().size()));
      }
      scores
          .shown()
          .ifPresent(left -> sentences.add(FilterText.scope(scores.scope(), left, view.network())));
    }
    SortedSet<Integer> muted = view.brokerage().muted();
    if (!muted.isEmpty()) {
      sentences.add(
          Messages.text(
              "brokers.mute.counted", MutedStrip.names(muted, view.network()), muted.size()));
    }
    setText(String.join(" ", sentences));
    setVisible(!sentences.isEmpty());
  }
}
