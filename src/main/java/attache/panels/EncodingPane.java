package attache.panels;

import attache.drawing.AttributeNames;
import attache.drawing.RoleNames;
import attache.measures.BrokerageRoles.Direction;
import attache.measures.Measure;
import attache.measures.MeasureSection;
import attache.measures.MeasureText;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.Encoding;
import attache.view.Exploration;
import attache.view.TieView;
import attache.view.ViewState;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * Where one chooses what sizes and colours show, which ties are drawn, and whether names are
 * written. It follows the view from when it is made. Used on the FX thread.
 */
public final class EncodingPane extends VBox {
  /** An attribute of more values than this tells accounts apart rather than together. */
  private static final int MOST_GROUPS = 40;

  private static final double WIDTH = 260;
  private static final double TIP_WIDTH = 360;

  private final Exploration exploration;
  private final MenuButton size = new MenuButton();
  private final MenuButton color = new MenuButton();
  private final Map<TieView.Choice, RadioButton> ties = new EnumMap<>(TieView.Choice.class);
  private final Label matrixTies =
      Paragraph.of(Messages.text("panels.encoding.ties.matrix"), "hint");
  private final CheckBox bundled = new CheckBox(Messages.text("panels.encoding.bundled"));
  private final LayerChoice layers;
  private final CheckBox shapes = new CheckBox(Messages.text("panels.encoding.shapes"));
  private final CheckBox labels = new CheckBox(Messages.text("panels.encoding.labels"));

  /** A pane for what is explored. */
  public EncodingPane(Exploration exploration) {
    this.exploration = exploration;
    getStyleClass().add("encoding-pane");
    setPrefWidth(WIDTH);
    size.setId("encoding-size");
    color.setId("encoding-color");
    for (MenuButton menu : new MenuButton[] {size, color}) {
      menu.setMaxWidth(Double.MAX_VALUE);
      menu.setMnemonicParsing(false);
    }
    size.setOnShowing(opening -> fillSizes());
    color.setOnShowing(opening -> fillColors());
    fillSizes();
    fillColors();
    VBox tieChoices = new VBox(6);
    ToggleGroup group = new ToggleGroup();
    for (TieView.Choice choice : TieView.Choice.values()) {
      RadioButton button = new RadioButton(name(choice));
      button.setToggleGroup(group);
      button.setId("ties-" + choice.name());
      button.setOnAction(chosen -> draw(view -> view.withChoice(choice)));
      ties.put(choice, button);
      tieChoices.getChildren().add(button);
    }
    matrixTies.setId("ties-of-matrix");
    matrixTies.managedProperty().bind(matrixTies.visibleProperty());
    tieChoices.getChildren().add(matrixTies);
    bundled.setId("ties-bundled");
    Tooltip why = new Tooltip(Messages.text("panels.encoding.bundled.tip"));
    why.setWrapText(true);
    why.setMaxWidth(TIP_WIDTH);
    bundled.setTooltip(why);
    bundled.setOnAction(chosen -> draw(view -> view.withBundled(bundled.isSelected())));
    tieChoices.getChildren().add(bundled);
    layers = new LayerChoice(exploration);
    shapes.setId("encoding-shapes");
    shapes.setOnAction(chosen -> encode(encoding -> encoding.withShapes(shapes.isSelected())));
    labels.setId("encoding-labels");
    labels.setOnAction(chosen -> encode(encoding -> encoding.withLabels(labels.isSelected())));
    getChildren()
        .addAll(
            part(Messages.text("panels.encoding.size"), size),
            part(Messages.text("panels.encoding.color"), new VBox(6, color, shapes)),
            part(Messages.text("panels.encoding.ties"), tieChoices),
            layers,
            part(Messages.text("panels.encoding.names"), labels));
    exploration.history().addListener((before, after) -> show(after));
    show(exploration.history().current());
  }

  /** What people call a choice of ties. */
  public static String name(TieView.Choice choice) {
    return switch (choice) {
      case ALL -> Messages.text("panels.encoding.ties.all");
      case MUTUAL -> Messages.text("panels.encoding.ties.mutual");
      case OF_SELECTION -> Messages.text("panels.encoding.ties.of-selection");
      case BACKBONE_AND_REST -> Messages.text("panels.encoding.ties.backbone-and-rest");
      case BACKBONE -> Messages.text("panels.encoding.ties.backbone");
    };
  }

  private static VBox part(String title, javafx.scene.Node content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("section-title");
    heading.setLabelFor(content);
    return new VBox(6, heading, content);
  }

  private void show(ViewState view) {
    size.setText(MeasureWords.name(view.encoding().size(), view.layer().directed()));
    color.setText(name(view.encoding().coloring(), view.layer().directed()));
    Objects.requireNonNull(ties.get(view.ties().choice())).setSelected(true);
    boolean matrix = view.matrix().shown();
    ties.values().forEach(button -> button.setDisable(matrix));
    matrixTies.setVisible(matrix);
    bundled.setDisable(matrix);
    bundled.setSelected(view.ties().bundled());
    labels.setSelected(view.encoding().labels());
    shapes.setDisable(matrix);
    shapes.setSelected(view.encoding().shapes());
    layers.show(view);
  }

  private static String name(Coloring coloring, boolean directed) {
    return switch (coloring) {
      case Coloring.Plain plain -> Messages.text("panels.encoding.color.plain");
      case Coloring.ByAttribute by -> AttributeNames.name(by.attribute());
      case Coloring.ByRole by -> RoleNames.of(by);
      case Coloring.ByMeasure by -> MeasureWords.name(by.measure(), directed);
    };
  }

  private void encode(UnaryOperator<Encoding> change) {
    exploration.history().replace(view -> view.withEncoding(change.apply(view.encoding())));
  }

  private void draw(UnaryOperator<TieView> change) {
    exploration.history().replace(view -> view.withTies(change.apply(view.ties())));
  }

  private void fillSizes() {
    String shown = exploration.history().current().encoding().size();
    size.getItems().clear();
    for (MeasureSection section : MeasureSection.values()) {
      size.getItems().add(MeasureMenu.heading(section.label()));
      for (Measure measure : section.measures()) {
        boolean chosen = measure.key().equals(shown);
        add(
            size,
            MeasureText.name(measure, exploration.history().current().layer().directed()),
            chosen,
            pressed -> sizeBy(measure));
      }
    }
  }

  private void sizeBy(Measure measure) {
    encode(encoding -> encoding.withSize(measure.key()));
  }

  private void fillColors() {
    ViewState view = exploration.history().current();
    Coloring shown = view.encoding().coloring();
    color.getItems().clear();
    addColoring(Coloring.PLAIN, shown);
    color.getItems().add(new SeparatorMenuItem());
    for (AttributeColumn column : view.network().attributes()) {
      if (groups(column, view.network())) {
        addColoring(Coloring.byAttribute(column.name()), shown);
      }
    }
    for (String attribute : GroupChoice.grouping(view.network())) {
      for (Direction direction : Direction.values()) {
        addColoring(new Coloring.ByRole(attribute, direction), shown);
      }
    }
    for (MeasureSection section : MeasureSection.values()) {
      color.getItems().add(MeasureMenu.heading(section.label()));
      section
          .measures()
          .forEach(measure -> addColoring(new Coloring.ByMeasure(measure.key()), shown));
    }
  }

  private void addColoring(Coloring coloring, Coloring shown) {
    add(
        color,
        name(coloring, exploration.history().current().layer().directed()),
        coloring.equals(shown),
        chosen -> encode(encoding -> encoding.withColoring(coloring)));
  }

  private static void add(
      MenuButton menu, String name, boolean chosen, Consumer<RadioMenuItem> action) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.getStyleClass().add(MeasureMenu.COMPACT);
    item.setSelected(chosen);
    item.setOnAction(pressed -> action.accept(item));
    menu.getItems().add(item);
  }

  /** Whether colours for an attribute would say something: numbers, or few enough groups. */
  private static boolean groups(AttributeColumn column, FollowNetwork network) {
    Set<String> values = new HashSet<>();
    for (int account = 0; account < network.accountCount(); account++) {
      if (!column.isMissing(account)) {
        values.add(
            column instanceof ListColumn list
                ? String.join("|", list.groups(account))
                : column.text(account));
      }
      if (values.size() > MOST_GROUPS && !(column instanceof NumberColumn)) {
        return false;
      }
    }
    return values.size() > 1
        && (column instanceof NumberColumn || 2 * values.size() <= network.accountCount());
  }
}
