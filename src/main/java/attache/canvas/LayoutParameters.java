package attache.canvas;

import attache.drawing.AttributeNames;
import attache.layouts.Grouping;
import attache.measures.Measure;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.network.AttributeColumn;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.ViewState;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * What the layout that is shown can be told: the share of ties that the backbone keeps, the
 * attribute that groups, the measure of the rings. Used on the FX thread.
 */
final class LayoutParameters extends VBox {
  /** Fewer ties than this leave hardly more than the spanning trees. */
  private static final double LEAST_SHARE = 0.02;

  private static final double STEP = 0.01;

  /** An attribute of more groups than this parts accounts rather than brings them together. */
  private static final int MOST_GROUPS = 40;

  private static final double WIDTH = 240;

  private final Exploration exploration;
  private final Consumer<LayoutChoice> onChoice;
  private final Label share = new Label();
  private final Slider slider = new Slider(LEAST_SHARE, 1, 0.2);
  private final Label kept = new Label();
  private final Label honesty = new Label();
  private final Label head = new Label();
  private final MenuButton choices = new MenuButton();
  private final VBox backbone = new VBox(2);
  private final HBox choosing = new HBox(8);
  private boolean showing;

  /**
   * @param exploration what is shown
   * @param onChoice told which form of the layout the user wants
   */
  LayoutParameters(Exploration exploration, Consumer<LayoutChoice> onChoice) {
    this.exploration = exploration;
    this.onChoice = onChoice;
    getStyleClass().add("layout-parameters");
    slider.setId("backbone-share");
    slider.setBlockIncrement(STEP);
    slider.setAccessibleText(Messages.text("canvas.backbone.share.accessible"));
    slider.valueProperty().addListener((o, before, after) -> slid(after.doubleValue()));
    kept.setId("backbone-kept");
    kept.getStyleClass().add("faint");
    kept.setTooltip(new Tooltip(Messages.text("canvas.backbone.kept.tooltip")));
    honesty.setId("backbone-honesty");
    honesty.getStyleClass().add("faint");
    honesty.setWrapText(true);
    honesty.setMinHeight(USE_PREF_SIZE);
    honesty.setPrefWidth(WIDTH);
    backbone.getChildren().addAll(share, slider, kept, honesty);
    choices.setId("layout-parameter");
    choices.setMnemonicParsing(false);
    choices.setOnShowing(opening -> fill());
    choices.getItems().add(new RadioMenuItem());
    choosing.setAlignment(Pos.CENTER_LEFT);
    choosing.getChildren().addAll(head, choices);
    getChildren().addAll(backbone, choosing);
  }

  /** Whether a layout can be told something, or has something to tell beside its name. */
  static boolean has(LayoutChoice layout) {
    return switch (layout) {
      case LayoutChoice.Backbone backbone -> true;
      case LayoutChoice.Circle circle -> true;
      case LayoutChoice.Grouped grouped -> true;
      case LayoutChoice.Radial radial -> true;
      case LayoutChoice.EgoRings rings -> true;
      case LayoutChoice.WorldMap map -> true;
      case LayoutChoice.Force force -> false;
      case LayoutChoice.Stress stress -> false;
      case LayoutChoice.InFile file -> false;
    };
  }

  /** Shows what can be told to the layout of a view. */
  void show(ViewState view) {
    LayoutChoice layout = view.arrangement().layout();
    show(backbone, layout instanceof LayoutChoice.Backbone);
    show(choosing, false);
    switch (layout) {
      case LayoutChoice.Backbone shown -> showShare(view.ties().backboneShare());
      case LayoutChoice.Circle circle -> showGroups(circle.attribute());
      case LayoutChoice.Grouped grouped -> showGroups(grouped.attribute());
      case LayoutChoice.Radial radial ->
          showChoice(Messages.text("canvas.layout.measure"), measure(radial.measure()), true);
      case LayoutChoice.EgoRings rings -> {
        String account = view.network().label(rings.account());
        showChoice(Messages.text("canvas.layout.around", account), "", false);
        head.setTooltip(new Tooltip(Messages.text("canvas.layout.around.tooltip")));
      }
      case LayoutChoice.Force force -> {}
      case LayoutChoice.WorldMap map -> showChoice(Messages.text("canvas.layout.map"), "", false);
      case LayoutChoice.Stress stress -> {}
      case LayoutChoice.InFile file -> {}
    }
    boolean any = backbone.isManaged() || choosing.isManaged();
    show(this, any);
  }

  private void showShare(double value) {
    showing = true;
    try {
      if (!slider.isValueChanging()) {
        slider.setValue(value);
      }
    } finally {
      showing = false;
    }
    share.setText(Messages.text("canvas.backbone.share", value));
    showHonesty();
  }

  /** Shows how many ties the backbone keeps. */
  void showKept(int count, int ties) {
    kept.setText(
        Messages.text(
            "canvas.backbone.kept", count, ties, ties == 0 ? 0.0 : (double) count / ties));
  }

  /** Shows how far the backbone is to be trusted, as soon as that is known. */
  void showHonesty() {
    var known = exploration.scores().honesty();
    honesty.setText(
        known.isPresent()
            ? Messages.text("canvas.backbone.honesty", known.getAsDouble())
            : Messages.text("canvas.backbone.honesty.computing"));
    if (honesty.getTooltip() == null) {
      Tooltip explanation = new Tooltip(Messages.text("canvas.backbone.honesty.tooltip"));
      explanation.setWrapText(true);
      explanation.setMaxWidth(360);
      explanation.setShowDuration(Duration.minutes(1));
      honesty.setTooltip(explanation);
    }
  }

  private void slid(double value) {
    double rounded = Math.round(value / STEP) * STEP;
    share.setText(Messages.text("canvas.backbone.share", rounded));
    if (!showing && rounded != exploration.history().current().ties().backboneShare()) {
      onChoice.accept(new LayoutChoice.Backbone(rounded));
    }
  }

  private void showGroups(String attribute) {
    showChoice(Messages.text("canvas.layout.groups"), groups(attribute), true);
  }

  private void showChoice(String what, String chosen, boolean open) {
    head.setText(what);
    head.setTooltip(null);
    choices.setText(chosen);
    choices.setAccessibleText(what + " " + chosen);
    show(choices, open);
    show(choosing, true);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private static String groups(String attribute) {
    return attribute.isEmpty()
        ? Messages.text("canvas.layout.groups.none")
        : AttributeNames.name(attribute);
  }

  private String measure(String key) {
    return MeasureText.name(key, exploration.history().current().layer().directed());
  }

  private void fill() {
    choices.getItems().clear();
    LayoutChoice layout = exploration.history().current().arrangement().layout();
    switch (layout) {
      case LayoutChoice.Circle circle -> {
        addGroups("", new LayoutChoice.Circle(""), layout);
        attributes(name -> addGroups(name, new LayoutChoice.Circle(name), layout));
      }
      case LayoutChoice.Grouped grouped ->
          attributes(name -> addGroups(name, new LayoutChoice.Grouped(name), layout));
      case LayoutChoice.Radial radial -> {
        for (Measure one : Measures.all()) {
          add(
              MeasureText.name(one, exploration.history().current().layer().directed()),
              new LayoutChoice.Radial(one.key()),
              layout);
        }
      }
      case LayoutChoice.Force force -> {}
      case LayoutChoice.Backbone shown -> {}
      case LayoutChoice.Stress stress -> {}
      case LayoutChoice.EgoRings rings -> {}
      case LayoutChoice.WorldMap map -> {}
      case LayoutChoice.InFile file -> {}
    }
  }

  /** The attributes that part the accounts into some groups. */
  private void attributes(Consumer<String> each) {
    for (AttributeColumn column : exploration.history().current().network().attributes()) {
      if (!(column instanceof NumberColumn)) {
        int groups = Grouping.by(column).count();
        if (groups > 1 && groups <= MOST_GROUPS && 2 * groups <= column.size()) {
          each.accept(column.name());
        }
      }
    }
  }

  private void addGroups(String attribute, LayoutChoice choice, LayoutChoice shown) {
    add(groups(attribute), choice, shown);
  }

  private void add(String text, LayoutChoice choice, LayoutChoice shown) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(choice.equals(shown));
    item.setOnAction(chosen -> onChoice.accept(choice));
    choices.getItems().add(item);
  }
}
