package attache.panels;

import attache.drawing.ComparisonListings;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.ComparedNetwork;
import attache.view.ComparisonStudy;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The networks that are compared, a chip each in their order, with a menu to move or remove it; and
 * a menu of those that can be added. Used on the FX thread.
 */
final class ComparedChips extends FlowPane {
  private static final double WIDEST = 240;

  private final ComparisonSources sources;
  private final Consumer<List<ComparedNetwork>> chosen;
  private final MenuButton add;
  private @Nullable FollowNetwork open;
  private List<Node> shownFor = List.of();
  private List<ComparedNetwork> networks = List.of();
  private List<String> names = List.of();

  /**
   * @param chosen told which networks the user wants to compare
   */
  ComparedChips(ComparisonSources sources, Consumer<List<ComparedNetwork>> chosen) {
    super(6, 4);
    this.sources = sources;
    this.chosen = chosen;
    setAlignment(Pos.CENTER_LEFT);
    setId("compared");
    add = new MenuButton(Messages.text("panels.networks.add"), new FontIcon(Feather.PLUS));
    add.setId("compare-add");
    add.getStyleClass().add("compared-chip");
    add.setMinWidth(Region.USE_PREF_SIZE);
    Notes.explain(add, Messages.text("panels.networks.add.tooltip"));
    add.getItems().setAll(new MenuItem());
    getChildren().add(add);
  }

  /** Shows which networks a view compares. */
  void show(ViewState view) {
    FollowNetwork current = view.network();
    open = current;
    List<ComparedNetwork> now = view.study().comparison().networks(current, view.layerName());
    List<String> called = now.stream().map(network -> network.name(current)).toList();
    add.setOnShowing(e -> fill(view));
    add.setDisable(now.size() >= ComparisonStudy.MOST);
    if (now.equals(networks) && called.equals(names) && !shownFor.isEmpty()) {
      return;
    }
    networks = now;
    names = called;
    List<Node> chips = new ArrayList<>();
    for (int place = 0; place < now.size(); place++) {
      chips.add(chip(place));
    }
    shownFor = List.copyOf(chips);
    chips.add(add);
    getChildren().setAll(chips);
  }

  private MenuButton chip(int place) {
    String name = names.get(place);
    MenuButton chip =
        new MenuButton(
            Messages.text("panels.networks.chip", ComparisonListings.letter(place), name));
    chip.setId("compared-" + place);
    chip.setMnemonicParsing(false);
    chip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    chip.setMaxWidth(WIDEST);
    chip.getStyleClass().add("compared-chip");
    Notes.explain(chip, name);
    chip.setAccessibleText(Messages.text("panels.networks.chip.accessible", name));
    MenuItem earlier = item("panels.networks.earlier", () -> moved(place, place - 1));
    earlier.setDisable(place == 0);
    MenuItem later = item("panels.networks.later", () -> moved(place, place + 1));
    later.setDisable(place == networks.size() - 1);
    MenuItem remove = item("panels.networks.remove", () -> removed(place));
    remove.setId("compared-remove-" + place);
    remove.setDisable(networks.size() < 2);
    chip.getItems().setAll(earlier, later, remove);
    return chip;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setOnAction(e -> action.run());
    return item;
  }

  private void moved(int from, int to) {
    List<ComparedNetwork> changed = new ArrayList<>(networks);
    changed.add(to, changed.remove(from));
    chosen.accept(changed);
  }

  private void removed(int place) {
    List<ComparedNetwork> changed = new ArrayList<>(networks);
    changed.remove(place);
    chosen.accept(changed);
  }

  private void added(ComparedNetwork network) {
    if (networks.size() < ComparisonStudy.MOST && !networks.contains(network)) {
      chosen.accept(List.copyOf(with(networks, network)));
    }
  }

  /**
   * With a network more: before one of the same name but for a later year, otherwise at the end.
   */
  private List<ComparedNetwork> with(List<ComparedNetwork> before, ComparedNetwork network) {
    List<ComparedNetwork> changed = new ArrayList<>(before);
    FollowNetwork current = open;
    String name = current == null ? "" : network.name(current);
    int place = 0;
    while (place < changed.size()
        && (current == null || !isEarlier(name, changed.get(place).name(current)))) {
      place++;
    }
    changed.add(place, network);
    return changed;
  }

  /** Whether two names differ in their numbers alone, and the first has the lower ones. */
  static boolean isEarlier(String one, String other) {
    return one.replaceAll("\\d+", "#").equals(other.replaceAll("\\d+", "#"))
        && numbers(one).compareTo(numbers(other)) < 0;
  }

  private static String numbers(String name) {
    StringBuilder numbers = new StringBuilder();
    for (String digits : name.split("\\D+", -1)) {
      numbers.append(digits.isEmpty() ? "" : "0".repeat(Math.max(0, 12 - digits.length())));
      numbers.append(digits);
    }
    return numbers.toString();
  }

  private void fill(ViewState view) {
    List<MenuItem> items = new ArrayList<>();
    for (Layer layer : view.network().layers()) {
      ComparedNetwork own = ComparedNetwork.ofOpen(layer.name());
      if (!networks.contains(own)) {
        MenuItem item = new MenuItem(own.name(view.network()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> added(own));
        items.add(item);
      }
    }
    if (!items.isEmpty()) {
      items.addFirst(MeasureMenu.heading(Messages.text("panels.networks.add.open")));
    }
    items.add(MeasureMenu.heading(Messages.text("panels.networks.add.samples")));
    List<String> samples = sources.samples();
    for (int number = 0; number < samples.size(); number++) {
      int sample = number;
      MenuItem item = new MenuItem(samples.get(number));
      item.setId("compare-sample-" + number);
      item.setMnemonicParsing(false);
      item.setDisable(isCompared(samples.get(number)));
      item.setOnAction(e -> sources.sample(sample, this::opened));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    MenuItem file = item("panels.networks.add.file", () -> sources.file(this::opened));
    file.setId("compare-file");
    items.add(file);
    add.getItems().setAll(items);
  }

  private boolean isCompared(String title) {
    return names.contains(title);
  }

  /** Of a network with waves, all of them are compared as far as there is room. */
  private void opened(FollowNetwork network) {
    String kind = network.layers().getFirst().kind();
    List<ComparedNetwork> changed = new ArrayList<>(networks);
    for (Layer layer : network.layers()) {
      ComparedNetwork other = ComparedNetwork.of(network, layer.name());
      boolean wanted =
          layer == network.layers().getFirst()
              || (layer.kind().equals(kind) && !layer.wave().isEmpty());
      if (wanted && changed.size() < ComparisonStudy.MOST && !changed.contains(other)) {
        changed = with(changed, other);
      }
    }
    chosen.accept(changed);
  }
}
