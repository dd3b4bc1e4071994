package attache.panels;

import attache.drawing.Palette;
import attache.facts.Countries;
import attache.facts.Country;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The study of who is absent, in the place of the picture: the countries of the world on a map and
 * in a list, present, isolated or absent. It follows the view while it is in a scene. Used on the
 * FX thread.
 */
public final class AbsentPane extends StackPane {
  private final Exploration exploration;
  private final StudyFrame frame;
  private final TableView<Country> table = new TableView<>();
  private final PresenceMap map;
  private final SplitPane both;
  private CountryPresence presence;
  private @Nullable FollowNetwork network;
  private @Nullable Layer layer;
  private @Nullable Theme theme;
  private boolean showing;

  /**
   * @param exploration what is studied
   */
  public AbsentPane(Exploration exploration) {
    this.exploration = exploration;
    ViewState view = exploration.history().current();
    presence = CountryPresence.of(view.network(), view.layer());
    map = new PresenceMap(presence, this::choose);
    table.setId("absent-table");
    table.getStyleClass().add("study-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                names(Messages.text("panels.absent.column.country")),
                texts(Messages.text("panels.absent.column.status"), this::status),
                texts(Messages.text("panels.absent.column.region"), Country::region),
                numbers(
                    Messages.text("panels.absent.column.gdp"),
                    country -> country.gdp2015().orElse(Double.NaN)),
                numbers(
                    Messages.text("panels.absent.column.population"),
                    country -> country.population2015().orElse(Double.NaN))));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, before, after) -> {
              if (!showing && after != null) {
                choose(after);
              }
            });
    both = new SplitPane(map, table);
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.55);
    frame =
        new StudyFrame(
            Messages.text("panels.absent.title"),
            () ->
                exploration
                    .history()
                    .replace(
                        state -> state.withStudy(state.study().withKind(StudyView.Kind.NONE))));
    getChildren().add(frame);
    setMinSize(0, 0);
    setId("absent");
    exploration.history().addListener((before, after) -> refresh());
    sceneProperty().addListener((o, before, after) -> refresh());
  }

  private String status(Country country) {
    return switch (presence.status(country)) {
      case PRESENT -> Messages.text("panels.absent.present");
      case ISOLATED -> Messages.text("panels.absent.isolated");
      case ABSENT -> Messages.text("panels.absent.absent");
    };
  }

  private void refresh() {
    if (getScene() == null) {
      return;
    }
    ViewState view = exploration.history().current();
    boolean other = !view.network().equals(network) || !view.layer().equals(layer);
    if (other) {
      network = view.network();
      layer = view.layer();
      presence = CountryPresence.of(view.network(), view.layer());
      fill();
    }
    if (other || view.theme() != theme) {
      theme = view.theme();
      map.show(presence, Palette.of(view.theme()));
    }
  }

  private void fill() {
    long present = presence.count(CountryPresence.Status.PRESENT);
    long isolated = presence.count(CountryPresence.Status.ISOLATED);
    long absent = presence.count(CountryPresence.Status.ABSENT);
    if (present + isolated == 0) {
      frame.setFinding(Messages.text("panels.absent.no-countries"));
      frame.setExplanation("");
      frame.setBody(new StackPane());
      return;
    }
    String finding =
        Messages.text("panels.absent.finding", present, present + isolated + absent, absent);
    frame.setFinding(
        presence
            .mostAbsent()
            .filter(region -> region.absent() > 0)
            .map(
                region ->
                    finding
                        + " "
                        + Messages.text(
                            "panels.absent.region",
                            region.name(),
                            region.absent(),
                            region.countries()))
            .orElse(finding));
    frame.setExplanation(Messages.text("panels.absent.key"));
    frame.setFigures(Messages.text("panels.absent.figures", present, isolated, absent));
    showing = true;
    table
        .getItems()
        .setAll(
            Countries.all().stream()
                .sorted(
                    Comparator.comparing(
                            (Country country) ->
                                presence.status(country) != CountryPresence.Status.ABSENT)
                        .thenComparing(Country::name))
                .toList());
    showing = false;
    frame.setBody(both);
  }

  /** Selects the accounts of a country, if it has any. */
  private void choose(Country country) {
    List<Integer> accounts = presence.accounts(country);
    if (!accounts.isEmpty()) {
      exploration.history().replace(view -> view.withSelection(Selection.of(accounts)));
    }
  }

  private static TableColumn<Country, String> names(String title) {
    TableColumn<Country, String> column = texts(title, Country::name);
    column.setMinWidth(150);
    return column;
  }

  private static TableColumn<Country, String> texts(String title, Function<Country, String> text) {
    TableColumn<Country, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    column.setMinWidth(80);
    return column;
  }

  private static TableColumn<Country, Double> numbers(
      String title, ToDoubleFunction<Country> number) {
    TableColumn<Country, Double> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(Double value, boolean empty) {
                super.updateItem(value, empty);
                setText(
                    empty || value == null
                        ? ""
                        : value.isNaN() ? "–" : Messages.text("panels.absent.number", value));
              }
            });
    column.getStyleClass().add("number");
    column.setMinWidth(80);
    return column;
  }
}
