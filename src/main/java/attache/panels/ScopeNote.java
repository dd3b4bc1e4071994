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
 * Says which network the numbers beside it refer to, where that is in doubt: while a filter hides
 * accounts, or while accounts are muted, which rankings leave out and all else counts. Takes no
 * room otherwise. Follows what is explored. Used on the FX thread.
 */
final class ScopeNote extends Label {
  private final Exploration exploration;
  private final boolean tellsFilter;

  private ScopeNote(Exploration exploration, boolean tellsFilter) {
    this.exploration = exploration;
    this.tellsFilter = tellsFilter;
    getStyleClass().addAll("hint", "card-scope");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    exploration
        .history()
        .addListener(
            (before, after) -> {
              if (before.network() != after.network()
                  || !before.brokerage().muted().equals(after.brokerage().muted())) {
                show();
              }
            });
    exploration.addScoresListener(this::show);
    show();
  }

  /** Tells of the filter and of muted accounts. */
  static ScopeNote of(Exploration exploration) {
    return new ScopeNote(exploration, true);
  }

  /** Tells of muted accounts alone, where the filter is told of otherwise. */
  static ScopeNote ofMuted(Exploration exploration) {
    return new ScopeNote(exploration, false);
  }

  private void show() {
    ViewState view = exploration.history().current();
    ScoreTable scores = exploration.scores();
    List<String> sentences = new ArrayList<>();
    if (tellsFilter) {
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
