package attache.panels;

import attache.drawing.FilterText;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Filter;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Where filters are made: by layer, measure, attribute, neighbourhood and core, and which network
 * the measures refer to. Used on the FX thread.
 */
public final class FilterPanel extends ScrollPane {
  private final Exploration exploration;
  private final Label left = Paragraph.of("");
  private final Hyperlink clear = new Hyperlink(Messages.text("panels.filters.clear"));
  private final ScopeSwitch scope;
  private final ComboBox<String> layer = new ComboBox<>();
  private final VBox layers = new VBox(6);
  private final MeasureFilter measure;
  private final AttributeFilter attribute;
  private final EgoFilter ego;
  private final CoreFilter core;
  private boolean showing;

  /**
   * The panel for what is explored; it follows its changes from now on.
   *
   * @param close closes it
   * @param gradually how its parts come
   */
  public FilterPanel(Exploration exploration, Runnable close, Gradually gradually) {
    this.exploration = exploration;
    scope = new ScopeSwitch(exploration);
    measure = new MeasureFilter(exploration, this::change);
    attribute = new AttributeFilter(exploration, this::change);
    ego = new EgoFilter(exploration, this::change);
    core = new CoreFilter(exploration, this::change);
    getStyleClass().addAll("account-card", "filter-panel", "panel");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(Messages.text("panels.filters"));
    left.setId("filter-panel-left");
    clear.setOnAction(pressed -> change(filter -> Filter.NONE));
    clear.setMinWidth(Region.USE_PREF_SIZE);
    layer.setId("filter-layer");
    layer.setMaxWidth(Double.MAX_VALUE);
    layer.setAccessibleText(Messages.text("panels.filters.layer"));
    layer.valueProperty().addListener((o, before, after) -> layerChosen(after));
    layers.getChildren().addAll(title(Messages.text("panels.filters.layer")), layer);
    VBox card = new VBox();
    card.getStyleClass().add("card");
    setContent(card);
    gradually.show(
        List.of(
            () ->
                card.getChildren()
                    .addAll(
                        head(close),
                        new VBox(6, left, scope),
                        layers,
                        section(Messages.text("panels.filters.measure"), measure)),
            () ->
                card.getChildren()
                    .add(section(Messages.text("panels.filters.attribute"), attribute)),
            () ->
                card.getChildren()
                    .addAll(
                        section(Messages.text("panels.filters.ego"), ego),
                        section(Messages.text("panels.filters.core"), core),
                        Paragraph.of(Messages.text("panels.filters.order"), "hint"))));
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::show);
    show();
  }

  /** Takes the focus, so that the keyboard goes on here. */
  public void begin() {
    show();
    measure.begin();
  }

  private Node head(Runnable close) {
    Label title = new Label(Messages.text("panels.filters"));
    title.getStyleClass().add("panel-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button closing = new Button();
    closing.setId("close-filters");
    closing.getStyleClass().addAll("flat", "quiet", "collapse");
    closing.setGraphic(new FontIcon(Feather.X));
    Notes.explain(closing, Messages.text("panels.filters.close"));
    closing.setAccessibleText(Messages.text("panels.filters.close"));
    closing.setOnAction(pressed -> close.run());
    HBox head = new HBox(8, title, space, clear, closing);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Label title(String text) {
    Label title = new Label(text);
    title.getStyleClass().add("section-title");
    return title;
  }

  private static Node section(String text, Node content) {
    return new VBox(6, title(text), content);
  }

  private void change(UnaryOperator<Filter> change) {
    exploration.history().replace(view -> view.withFilter(change.apply(view.filter())));
  }

  private void layerChosen(String name) {
    if (!showing && name != null) {
      exploration.history().replace(view -> view.withLayer(name));
    }
  }

  private void changed(ViewState before, ViewState after) {
    if (before.network() != after.network()
        || !before.layerName().equals(after.layerName())
        || !before.filter().equals(after.filter())
        || !before.selection().equals(after.selection())
        || !GroupPaint.same(before, after)) {
      show();
    }
  }

  private void show() {
    ViewState view = exploration.history().current();
    Optional<Shown> shown = exploration.scores().shown();
    boolean active = !view.filter().isEmpty();
    left.setText(
        active
            ? shown
                .map(it -> FilterText.left(it, view.network(), view.layer().arcCount()))
                .orElse(Messages.text("panels.filters.counting"))
            : Messages.text("panels.filters.none", view.network().accountCount()));
    clear.setVisible(active);
    scope.show();
    // Its room is kept, so that the first filter does not move what is below.
    scope.setManaged(true);
    showLayers(view);
    measure.show();
    attribute.show();
    ego.show();
    core.show();
  }

  private void showLayers(ViewState view) {
    List<String> names = view.network().layers().stream().map(Layer::name).toList();
    layers.setVisible(names.size() > 1);
    layers.setManaged(names.size() > 1);
    showing = true;
    if (!layer.getItems().equals(names)) {
      layer.getItems().setAll(names);
    }
    layer.setValue(view.layerName());
    showing = false;
  }
}
