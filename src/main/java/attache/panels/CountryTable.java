package attache.panels;

import attache.drawing.AttributeNames;
import attache.facts.Countries;
import attache.facts.Country;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.CountryPresence;
import attache.view.CountryValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;

/**
 * The countries of the world in a table: those that are absent first or, by a measure, those of the
 * highest score. Used on the FX thread.
 */
final class CountryTable extends StudyTable<Country> {
  private static final double LEAST_NUMBER = 80;

  /**
   * @param chosen told which country the user chose
   * @param pointed told which country the user points at, or that it is none
   */
  CountryTable(Consumer<Country> chosen, Consumer<Optional<Country>> pointed) {
    super("absent-table", chosen);
    setRowFactory(
        table -> {
          TableRow<Country> row = new TableRow<>();
          row.hoverProperty()
              .addListener(
                  (o, before, over) ->
                      pointed.accept(Optional.ofNullable(over ? row.getItem() : null)));
          return row;
        });
    // Where a row is can be told only once the table has its height.
    heightProperty()
        .addListener(
            (o, before, after) -> {
              if (before.doubleValue() <= 0) {
                Platform.runLater(this::reveal);
              }
            });
  }

  /**
   * Shows the countries.
   *
   * @param measure key of the measure in a column of its own; empty for none
   * @param scores of that measure, if they are there
   */
  void show(CountryPresence presence, String measure, Optional<Scores> scores) {
    follow(() -> fill(presence, measure, scores));
  }

  private void fill(CountryPresence presence, String measure, Optional<Scores> scores) {
    List<TableColumn<Country, ?>> columns =
        new ArrayList<>(
            List.of(
                texts(Messages.text("panels.absent.column.country"), 150, Country::name),
                texts(
                    Messages.text("panels.absent.column.status"),
                    80,
                    country -> status(presence.status(country)))));
    scores.ifPresent(
        known ->
            columns.add(
                numbers(
                    name(measure),
                    country -> presence.score(country, known),
                    value -> value(measure, value))));
    columns.add(texts(Messages.text("panels.absent.column.region"), 80, Country::region));
    columns.add(
        numbers(
            Messages.text("panels.absent.column.gdp"),
            country -> country.gdp2015().orElse(Double.NaN),
            CountryTable::tenths));
    columns.add(
        numbers(
            Messages.text("panels.absent.column.population"),
            country -> country.population2015().orElse(Double.NaN),
            CountryTable::tenths));
    getColumns().setAll(columns);
    getItems().setAll(Countries.all().stream().sorted(order(presence, measure, scores)).toList());
  }

  private static Comparator<Country> order(
      CountryPresence presence, String measure, Optional<Scores> scores) {
    Comparator<Country> byName = Comparator.comparing(Country::name);
    if (measure.isEmpty() || scores.isEmpty()) {
      return Comparator.comparing(
              (Country country) -> presence.status(country) != CountryPresence.Status.ABSENT)
          .thenComparing(byName);
    }
    Scores known = scores.get();
    return Comparator.comparingDouble(
            (Country country) -> {
              double score = presence.score(country, known);
              return Double.isNaN(score) ? Double.POSITIVE_INFINITY : -score;
            })
        .thenComparing(byName);
  }

  /** Marks a country, or none; nobody is told. */
  void mark(Optional<Country> country) {
    follow(
        () -> {
          if (country.isEmpty()) {
            getSelectionModel().clearSelection();
          } else if (!country.get().equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(country.get());
            reveal();
          }
        });
  }

  private void reveal() {
    if (getSelectionModel().getSelectedIndex() >= 0) {
      scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }
  }

  /** Whether a country is present, in words. */
  static String status(CountryPresence.Status status) {
    return switch (status) {
      case PRESENT -> Messages.text("panels.absent.present");
      case ISOLATED -> Messages.text("panels.absent.isolated");
      case ABSENT -> Messages.text("panels.absent.absent");
    };
  }

  /** What a measure, or an attribute, is called. */
  static String name(String key) {
    return CountryValues.attribute(key)
        .map(AttributeNames::brief)
        .orElseGet(() -> MeasureWords.name(key));
  }

  /** A number of it as people read it. */
  static String value(String key, double value) {
    return CountryValues.attribute(key).isPresent()
        ? number(value)
        : MeasureWords.value(key, value);
  }

  private static String number(double value) {
    return Messages.text("panels.absent.number", value);
  }

  /** With one decimal always, so that the points of a column stand below each other. */
  private static String tenths(double value) {
    return Messages.text("panels.absent.tenths", value);
  }

  private static TableColumn<Country, String> texts(
      String title, double least, Function<Country, String> text) {
    TableColumn<Country, String> column = StudyColumns.textsOf(title, text);
    column.setMinWidth(least);
    return column;
  }

  private static TableColumn<Country, Double> numbers(
      String title, ToDoubleFunction<Country> number, DoubleFunction<String> text) {
    TableColumn<Country, Double> column = StudyColumns.numbersOf(title, number, text);
    column.setMinWidth(LEAST_NUMBER);
    return column;
  }
}
