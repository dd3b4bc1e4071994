package attache.panels;

import attache.drawing.Palette;
import attache.drawing.PresenceMap;
import attache.drawing.StudyListing;
import attache.facts.Countries;
import attache.facts.Country;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.tables.Table;
import attache.text.Messages;
import attache.view.CountryPresence;
import attache.view.CountryValues;
import attache.view.Exploration;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewState;
import attache.work.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The study of who is absent, in the place of the picture: the countries of the world on a map and
 * in a list, present, isolated or absent, or by a measure of their accounts. It follows the view
 * while it is in a scene. Used on the FX thread.
 */
public final class AbsentPane extends StackPane implements AutoCloseable {
  private static final String PRESENCE = "";

  private final Exploration exploration;
  private final StudyFrame frame;
  private final Choice measure;
  private final AccountTable table;
  private final ChartPane map;
  private final SplitPane both;

  /** Where the table comes when the map is there: styling both in one pulse would take long. */
  private final StackPane tablePlace = new StackPane();

  private final Gradually parts = Gradually.inPulses();
  private Background.@Nullable Task task;
  private @Nullable CountryPresence presence;
  private @Nullable FollowNetwork network;
  private @Nullable Layer layer;
  private @Nullable Drawn drawn;

  /** The country that is pointed at on the map or in the picture, or was chosen and is absent. */
  private String pointed = PresenceMap.NOWHERE;

  /** What the map shows. */
  private record Drawn(
      CountryPresence presence,
      Selection selection,
      Theme theme,
      String measure,
      Optional<Scores> scores,
      String pointed) {}

  /** What the table shows; its rows are places among all countries. */
  private record Listed(CountryPresence presence, String measure, Optional<Scores> scores) {
    StudyListing rows() {
      return CountryListing.of(presence, measure, scores);
    }
  }

  /**
   * @param exploration what is studied
   * @param taking how people take along what it tells
   * @param drawingThread runs what must run on the FX thread
   * @param failed told when the map could not be drawn
   */
  public AbsentPane(
      Exploration exploration,
      StudyTaking taking,
      Executor drawingThread,
      Consumer<RuntimeException> failed) {
    this.exploration = exploration;
    measure =
        new Choice(
            "absent-measure",
            Messages.text("panels.absent.color"),
            key ->
                key.equals(PRESENCE)
                    ? Messages.text("panels.absent.color.presence")
                    : CountryListing.name(key, exploration.history().current().layer().directed()),
            key -> study(study -> study.withWorldMeasure(key)));
    map = new ChartPane(drawingThread, this::select, failed);
    map.setId("presence-map");
    map.setOnField(
        new ChartPane.Fields() {
          @Override
          public void pointed(Optional<String> field) {
            point(field.orElse(PresenceMap.NOWHERE));
          }

          @Override
          public void chosen(String field) {
            Countries.find(field).ifPresent(AbsentPane.this::choose);
          }
        });
    map.pointedAccountProperty().addListener((o, before, after) -> pointedAt(after.intValue()));
    table =
        new AccountTable(
            "absent-table",
            row -> choose(Countries.all().get(row)),
            exploration,
            StudyView.Table.COUNTRIES);
    table
        .pointedAccountProperty()
        .addListener(
            (o, before, row) ->
                point(
                    row.intValue() < 0
                        ? PresenceMap.NOWHERE
                        : Countries.all().get(row.intValue()).iso2()));
    tablePlace.setMinSize(0, 0);
    both = new SplitPane(map, tablePlace);
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.6);
    frame =
        new StudyFrame(
            exploration,
            Messages.text("panels.absent.title"),
            () -> study(study -> study.withKind(StudyView.Kind.NONE)),
            measure);
    frame.setMenu(new StudyMenu(exploration, taking, this::inFiles));
    getChildren().add(frame);
    setMinSize(0, 0);
    setId("absent");
    exploration.history().addListener((before, after) -> refresh());
    exploration.addScoresListener(this::refresh);
    sceneProperty().addListener((o, before, after) -> refresh());
  }

  /** The account that is pointed at, here or elsewhere; -1 if none. */
  public IntegerProperty pointedAccountProperty() {
    return map.pointedAccountProperty();
  }

  /** Whether the screen shows the present state. */
  public boolean isUpToDate() {
    return presence != null && map.isUpToDate();
  }

  /** The table of countries as files take it. */
  private Supplier<Optional<Table>> inFiles() {
    ViewState view = exploration.history().current();
    ScoreTable scores = exploration.scores();
    CountryPresence found = presence;
    String key = view.study().worldMeasure();
    return () ->
        Optional.ofNullable(found)
            .map(
                present ->
                    CountryListing.of(
                            present, key, CountryValues.of(key, view.network(), present, scores))
                        .inFiles(
                            Messages.text("panels.absent.file", view.network().title()),
                            List.of(view.network().provenance().notice()),
                            view.study().order(StudyView.Table.COUNTRIES)));
  }

  private void study(UnaryOperator<StudyView> change) {
    exploration.history().replace(view -> view.withStudy(change.apply(view.study())));
  }

  private void select(UnaryOperator<Selection> change) {
    exploration.history().replace(view -> view.withSelection(change.apply(view.selection())));
  }

  private void refresh() {
    if (getScene() == null) {
      cancel();
      return;
    }
    ViewState view = exploration.history().current();
    String key = view.study().worldMeasure();
    List<String> keys = new ArrayList<>(List.of(PRESENCE));
    keys.addAll(CountryValues.attributes(view.network()));
    keys.addAll(Measures.all().stream().map(Measure::key).toList());
    measure.show(keys, key);
    if (!key.isEmpty() && CountryValues.attribute(key).isEmpty()) {
      exploration.want(key);
    }
    if (view.network() != network || view.layer() != layer) {
      find(view);
    } else if (presence != null) {
      count(presence);
      show(view, presence);
    }
  }

  /** Finds out which countries there are; names of 100,000 accounts take longer than a moment. */
  private void find(ViewState view) {
    cancel();
    network = view.network();
    layer = view.layer();
    presence = null;
    frame.setTable(false);
    pointed = PresenceMap.NOWHERE;
    frame.setFinding(Messages.text("panels.study.computing"));
    frame.setExplanation("");
    frame.setFigures("");
    task =
        exploration
            .background()
            .start(
                Messages.text("panels.absent.work"),
                progress -> CountryPresence.of(view.network(), view.layer()),
                found -> {
                  task = null;
                  presence = found;
                  frame.setTable(new AbsentWords(found).isAnyCountryThere());
                  tell(found);
                  show(exploration.history().current(), found);
                });
  }

  private void tell(CountryPresence found) {
    AbsentWords words = new AbsentWords(found);
    frame.setFinding(words.finding());
    frame.setBody(words.isAnyCountryThere() ? both : new StackPane());
    count(found);
  }

  private void count(CountryPresence found) {
    int hidden = exploration.scores().shown().map(left -> networkSize() - left.count()).orElse(0);
    frame.setFigures(new AbsentWords(found).figures(hidden));
  }

  private void show(ViewState view, CountryPresence found) {
    if (!new AbsentWords(found).isAnyCountryThere()) {
      frame.setDetail("");
      return;
    }
    String key = view.study().worldMeasure();
    Optional<Scores> scores = CountryValues.of(key, view.network(), found, exploration.scores());
    Drawn now = new Drawn(found, view.selection(), view.theme(), key, scores, pointed);
    if (!now.equals(drawn)) {
      drawn = now;
      Stream<Integer> rows =
          table.getItems().isEmpty()
              ? IntStream.range(0, Countries.all().size()).boxed()
              : table.getItems().stream();
      List<Integer> walk =
          rows.flatMap(row -> found.accounts(Countries.all().get(row)).stream()).toList();
      map.show(
          view.network(),
          PresenceMap.of(view, found, exploration.scores(), pointed),
          Palette.of(view.theme()),
          walk);
    }
    Optional<Country> leading =
        view.selection().leading().stream()
            .boxed()
            .flatMap(account -> found.country(account).stream())
            .findFirst();
    Optional<Country> marked =
        leading.or(() -> Countries.find(pointed).filter(it -> isAbsent(found, it)));
    if (tablePlace.getChildren().isEmpty()) {
      placeTable();
    } else {
      Listed rows = new Listed(found, key, scores);
      table.show(
          rows,
          rows::rows,
          view.study().order(StudyView.Table.COUNTRIES),
          marked
              .map(it -> OptionalInt.of(Countries.all().indexOf(it)))
              .orElse(OptionalInt.empty()));
    }
    detail(found, scores, key, leading);
  }

  private void placeTable() {
    parts.show(
        List.of(
            () -> {},
            () -> tablePlace.getChildren().setAll(table),
            () -> {
              CountryPresence now = presence;
              if (now != null && getScene() != null) {
                show(exploration.history().current(), now);
              }
            }));
  }

  private static boolean isAbsent(CountryPresence found, Country country) {
    return found.accounts(country).isEmpty();
  }

  /** Tells of the country that is pointed at, or else of the selected one. */
  private void detail(
      CountryPresence found, Optional<Scores> scores, String key, Optional<Country> leading) {
    frame.setDetail(
        Countries.find(pointed)
            .or(() -> leading)
            .map(told -> new AbsentWords(found).country(told, key, scores))
            .orElseGet(() -> Messages.text("panels.absent.key")));
  }

  private void point(String country) {
    if (pointed.equals(country)) {
      return;
    }
    pointed = country;
    CountryPresence found = presence;
    if (found == null) {
      return;
    }
    int account =
        Countries.find(country).stream()
            .flatMap(it -> found.accounts(it).stream())
            .findFirst()
            .orElse(-1);
    map.pointedAccountProperty().set(account);
    show(exploration.history().current(), found);
  }

  /** An account is pointed at, wherever that is. */
  private void pointedAt(int account) {
    CountryPresence found = presence;
    if (found == null || getScene() == null || account >= networkSize()) {
      return;
    }
    Optional<String> country =
        account < 0 ? Optional.empty() : found.country(account).map(Country::iso2);
    boolean shown = Countries.find(pointed).map(it -> isAbsent(found, it)).orElse(false);
    if (country.isPresent() || !shown) {
      point(country.orElse(PresenceMap.NOWHERE));
    }
  }

  private int networkSize() {
    FollowNetwork of = network;
    return of == null ? 0 : of.accountCount();
  }

  /** Selects the accounts of a country; one without any is only marked. */
  private void choose(Country country) {
    CountryPresence found = presence;
    if (found == null) {
      return;
    }
    List<Integer> accounts = found.accounts(country);
    if (accounts.isEmpty()) {
      pointed = country.iso2();
    }
    exploration.history().replace(view -> view.withSelection(Selection.of(accounts)));
    show(exploration.history().current(), found);
  }

  private void cancel() {
    Background.Task before = task;
    if (before != null) {
      before.cancel();
      network = null;
    }
    task = null;
  }

  /** Ends the work behind it; it is not used afterwards. */
  @Override
  public void close() {
    cancel();
    map.close();
  }
}
