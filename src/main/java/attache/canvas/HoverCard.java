package attache.canvas;

import attache.drawing.Target;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.Role;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.Filter;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The small card beside the pointer: who this is, and the two numbers that matter most. */
final class HoverCard extends VBox {
  private final Label name = new Label();
  private final Label group = new Label();
  private final Label ties = new Label();
  private final Label hint = new Label();

  HoverCard() {
    getStyleClass().addAll("canvas-overlay", "hover-card");
    name.getStyleClass().add("hover-name");
    group.getStyleClass().add("muted");
    hint.getStyleClass().add("muted");
    for (Label line : List.of(name, group, ties)) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
    }
    getChildren().addAll(name, group, ties, hint);
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setMaxWidth(320);
  }

  /** Shows an account near a point, inside a parent of that size. */
  void show(
      ViewState state,
      ScoreTable scores,
      int account,
      double x,
      double y,
      double width,
      double height) {
    name.setText(state.network().label(account));
    String itsGroup = colored(state, scores, account);
    group.setText(itsGroup);
    group.setVisible(!itsGroup.isEmpty());
    group.setManaged(!itsGroup.isEmpty());
    Layer layer = state.layer();
    boolean partOnly = scores.scope() == Filter.Scope.SHOWN;
    ties.setText(
        partOnly && scores.shown().isPresent()
            ? amongShown(layer, scores.shown().get(), account)
            : MatrixWords.ties(state, account));
    hint.setText(Messages.text("canvas.hover.hint"));
    ties.setVisible(true);
    ties.setManaged(true);
    place(x, y, width, height);
  }

  /** Shows who follows whom along a tie near a point, inside a parent of that size. */
  void show(ViewState state, Target.Tie tie, double x, double y, double width, double height) {
    String follower = state.network().label(tie.follower());
    String followed = state.network().label(tie.followed());
    boolean follows = state.layerName().equals(Layer.FOLLOW);
    name.setText(
        tie.mutual()
            ? Messages.text("canvas.hover.tie.mutual", follower, followed)
            : Messages.text("canvas.hover.tie", follower, followed));
    group.setText(
        tie.mutual() || !follows
            ? ""
            : Messages.text("canvas.hover.tie.not-back", followed, follower));
    List<Layer> drawn = state.layersDrawn();
    if (drawn.size() > 1) {
      name.setText(
          Messages.text(
              tie.mutual() ? "canvas.hover.tie.layers.mutual" : "canvas.hover.tie.layers",
              follower,
              followed));
      group.setText(
          drawn.stream()
              .filter(layer -> layer.follows(tie.follower(), tie.followed()))
              .map(Layer::name)
              .collect(Collectors.joining(", ")));
    }
    group.setVisible(!group.getText().isEmpty());
    group.setManaged(!group.getText().isEmpty());
    ties.setVisible(false);
    ties.setManaged(false);
    hint.setText(Messages.text("canvas.hover.tie.hint"));
    place(x, y, width, height);
  }

  private void place(double x, double y, double width, double height) {
    setVisible(true);
    applyCss();
    double w = Math.min(prefWidth(-1), getMaxWidth());
    double h = prefHeight(w);
    double left = x + 16 + w > width ? x - 16 - w : x + 16;
    double top = Math.clamp(y + 12, 4, Math.max(4, height - h - 4));
    resizeRelocate(Math.rint(Math.max(4, left)), Math.rint(top), Math.ceil(w), Math.ceil(h));
  }

  /** What the account's colour stands for, in words; empty for nothing. */
  private static String colored(ViewState state, ScoreTable scores, int account) {
    return switch (state.encoding().coloring()) {
      case Coloring.Plain plain -> "";
      case Coloring.ByAttribute by ->
          state.network().attribute(by.attribute()).map(c -> c.text(account)).orElse("");
      case Coloring.ByRole by ->
          scores
              .whole()
              .rolesBy(by.attribute())
              .flatMap(roles -> roles.mainRole(account, by.direction()))
              .map(Role::label)
              .orElse("");
      case Coloring.ByMeasure by ->
          Measures.get(by.measure())
              .flatMap(
                  measure ->
                      scores
                          .get(by.measure())
                          .map(
                              known ->
                                  Messages.text(
                                      "canvas.hover.measure",
                                      MeasureText.name(measure, state.layer().directed()),
                                      MeasureText.value(measure, known, account))))
              .orElse("");
    };
  }

  /** How many shown accounts it is tied to, where measures refer to those alone. */
  private static String amongShown(Layer layer, Shown shown, int account) {
    long followers =
        IntStream.range(layer.inStart(account), layer.inEnd(account))
            .filter(at -> shown.contains(layer.source(at)))
            .count();
    long followed =
        IntStream.range(layer.outStart(account), layer.outEnd(account))
            .filter(arc -> shown.contains(layer.target(arc)))
            .count();
    return layer.directed()
        ? Messages.text("canvas.hover.ties.shown", followers, followed)
        : Messages.text("canvas.hover.tied.shown", followers);
  }

  void hide() {
    setVisible(false);
  }
}
