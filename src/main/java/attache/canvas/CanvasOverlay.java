package attache.canvas;

import attache.drawing.Target;
import attache.view.Exploration;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** What lies over the picture while the mouse is at work: rubber band, lasso, card. */
final class CanvasOverlay extends Pane {
  private final Exploration exploration;
  private final CanvasSight sight;
  private final Rectangle band = new Rectangle();
  private final Polygon lasso = new Polygon();
  private final HoverCard card = new HoverCard();

  CanvasOverlay(Exploration exploration, CanvasSight sight) {
    this.exploration = exploration;
    this.sight = sight;
    setPickOnBounds(false);
    setMouseTransparent(true);
    band.getStyleClass().add("rubber-band");
    band.setVisible(false);
    lasso.getStyleClass().addAll("rubber-band", "lasso");
    lasso.setVisible(false);
    getChildren().addAll(band, lasso, card);
  }

  /** Shows the rubber band between two corners. */
  void showBand(double x1, double y1, double x2, double y2) {
    band.setX(Math.min(x1, x2));
    band.setY(Math.min(y1, y2));
    band.setWidth(Math.abs(x2 - x1));
    band.setHeight(Math.abs(y2 - y1));
    band.setVisible(true);
  }

  void hideBand() {
    band.setVisible(false);
  }

  /** Shows the lasso so far. */
  void showLasso(Lasso drawn) {
    lasso.getPoints().setAll(drawn.coordinates());
    lasso.setVisible(true);
  }

  void hideLasso() {
    lasso.setVisible(false);
  }

  /** Tells of what is pointed at, beside the pointer. */
  void showCard(Target target, double x, double y) {
    switch (target) {
      case Target.Nothing nothing -> card.hide();
      case Target.Account(int account) ->
          card.show(
              exploration.history().current(),
              exploration.scores(),
              account,
              x,
              y,
              sight.width(),
              sight.height());
      case Target.Tie tie ->
          card.show(exploration.history().current(), tie, x, y, sight.width(), sight.height());
    }
  }

  void hideCard() {
    card.hide();
  }

  boolean hasCard() {
    return card.isVisible();
  }
}
