package attache.app;

import attache.panels.EncodingPane;
import attache.text.Messages;
import attache.view.Encoding;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.TieView;
import attache.view.ViewHistory;
import java.util.List;
import java.util.function.Consumer;

/** The commands that only replace the view by another. Used on the FX thread. */
final class ViewCommands {
  private final ViewHistory history;
  private final Consumer<String> tell;

  /**
   * @param tell tells the user something in passing
   */
  ViewCommands(ViewHistory history, Consumer<String> tell) {
    this.history = history;
    this.tell = tell;
  }

  void clearSelection() {
    history.replace(state -> state.withSelection(Selection.NONE));
  }

  void clearFilters() {
    history.replace(state -> state.withFilter(state.filter().cleared()));
  }

  /** Writes names, or no names. */
  void toggleLabels() {
    history.replace(
        state -> {
          Encoding shown = state.encoding();
          return state.withEncoding(shown.withLabels(!shown.labels()));
        });
  }

  /** Shows the matrix in place of anything else, or the drawing in place of the matrix. */
  void toggleMatrix() {
    history.replace(
        state ->
            state
                .withMatrix(
                    state.matrix().withShown(state.study().shown() || !state.matrix().shown()))
                .withStudy(state.study().withKind(StudyView.Kind.NONE)));
  }

  /** Draws the next choice of ties, and tells which. */
  void nextTies() {
    if (history.current().matrix().shown()) {
      tell.accept(Messages.text("app.ties.matrix"));
      return;
    }
    List<TieView.Choice> choices = List.of(TieView.Choice.values());
    TieView now = history.current().ties();
    TieView.Choice next = choices.get((choices.indexOf(now.choice()) + 1) % choices.size());
    history.replace(state -> state.withTies(state.ties().withChoice(next)));
    tell.accept(Messages.text("app.ties.drawn", EncodingPane.name(next)));
  }

  /** Shows a study, or goes back to the picture if it is shown already. */
  void toggleStudy(StudyView.Kind kind) {
    history.replace(
        state ->
            state.withStudy(
                state.study().withKind(state.study().kind() == kind ? StudyView.Kind.NONE : kind)));
  }
}
