package attache.panels;

import attache.layouts.Positions;
import attache.measures.BrokerageRoles;
import attache.measures.Groups;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Muting;
import attache.measures.NetworkSummary;
import attache.measures.Scores;
import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.network.TextColumn;
import attache.view.Arrangement;
import attache.view.Camera;
import attache.view.Encoding;
import attache.view.Exploration;
import attache.view.LayoutChoice;
import attache.view.MutedScores;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.StudiedComparison;
import attache.view.StudyView;
import attache.view.Theme;
import attache.view.ViewHistory;
import attache.view.ViewState;
import attache.work.Background;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** An exploration of a generated network that computes what is wanted at once, or when told to. */
final class SampleExploration implements Exploration {
  private static final List<String> COUNTRIES =
      List.of(
          "Argentina",
          "Australia",
          "Austria",
          "Brazil",
          "Canada",
          "Chile",
          "China",
          "Colombia",
          "Costa Rica",
          "Croatia",
          "Cyprus",
          "Denmark",
          "Egypt",
          "Estonia",
          "France",
          "Georgia",
          "Germany",
          "Ghana",
          "Hungary",
          "India",
          "Indonesia",
          "Ireland",
          "Israel",
          "Italy",
          "Jamaica",
          "Japan",
          "Jordan",
          "Kenya",
          "Latvia",
          "Lebanon",
          "Libya",
          "Lithuania",
          "Mexico",
          "Netherlands",
          "New Zealand",
          "Nigeria",
          "Norway",
          "Pakistan",
          "Palestine",
          "Philippines",
          "Poland",
          "Russia",
          "Rwanda",
          "Saudi Arabia",
          "Singapore",
          "Slovenia",
          "South Africa",
          "South Korea",
          "Spain",
          "Sweden",
          "Tunisia",
          "Türkiye",
          "Uganda",
          "Ukraine",
          "United Kingdom",
          "United States",
          "Venezuela");
  private static final List<String> GROUPS =
      List.of("WEOG", "EEG", "Asia-Pacific", "African", "GRULAC");

  /** Networks and scores are values: tests that ask for the same ones share them. */
  private static final Map<Missions, FollowNetwork> MISSIONS = new ConcurrentHashMap<>();

  private static final Map<Question, Map<String, Scores>> ANSWERS = new ConcurrentHashMap<>();
  private static final Map<Layer, NetworkSummary> SUMMARIES = new ConcurrentHashMap<>();

  private record Missions(int accounts, double density) {}

  private record Question(Layer layer, List<String> measures) {}

  private final ViewHistory history;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final boolean atOnce;
  private ScoreTable scores = ScoreTable.EMPTY;

  private SampleExploration(ViewState view, boolean atOnce) {
    history = new ViewHistory(view);
    this.atOnce = atOnce;
    history.addListener((before, after) -> compare(after));
  }

  /** Explores a network; scores come when they are wanted. */
  static SampleExploration of(FollowNetwork network) {
    return of(network, true);
  }

  /** Explores a network; scores come at once, or when {@link #compute} is called. */
  static SampleExploration of(FollowNetwork network, boolean atOnce) {
    SampleExploration exploration = new SampleExploration(view(network), atOnce);
    if (atOnce) {
      exploration.scores = exploration.scores.withSummary(summary(network.layers().getFirst()));
    }
    return exploration;
  }

  /** Compares what a study of the view compares. */
  private void compare(ViewState view) {
    if (view.study().kind() == StudyView.Kind.COMPARE) {
      scores =
          scores.withComparison(StudiedComparison.of(view, scores.comparison(), Progress.NONE));
    }
  }

  static ViewState view(FollowNetwork network) {
    double[] zero = new double[network.accountCount()];
    return ViewState.of(
        network,
        Arrangement.of(new LayoutChoice.Force(), 7, Positions.of(zero, zero)),
        Encoding.PLAIN.withColor("un_group"),
        Camera.HOME,
        Theme.LIGHT);
  }

  @Override
  public ViewHistory history() {
    return history;
  }

  @Override
  public ScoreTable scores() {
    return scores;
  }

  @Override
  public void want(String measure) {
    if (scores.get(measure).isEmpty()) {
      wanted.add(measure);
      if (atOnce) {
        compute();
      }
    }
  }

  /** Computes what is wanted and tells the listeners. */
  void compute() {
    Layer layer = history.current().layer();
    scores = scores.withSummary(summary(layer));
    ANSWERS
        .computeIfAbsent(
            new Question(layer, List.copyOf(wanted)),
            asked -> Measures.computeAll(asked.layer(), asked.measures(), Progress.NONE))
        .forEach((key, computed) -> scores = scores.with(key, computed));
    wanted.clear();
    listeners.forEach(Runnable::run);
  }

  private static NetworkSummary summary(Layer layer) {
    return SUMMARIES.computeIfAbsent(layer, NetworkSummary::of);
  }

  /** Puts invented scores in for all measures, for networks on which computing takes long. */
  void invent() {
    Random random = new Random(5);
    scores = scores.withSummary(summary(history.current().layer()));
    for (Measure measure : Measures.all()) {
      double[] values =
          random.doubles(history.current().network().accountCount()).map(v -> v * v).toArray();
      scores = scores.with(measure.key(), Scores.of(values));
    }
  }

  /** Puts scores in by hand. */
  void put(String measure, double... values) {
    scores = scores.with(measure, Scores.of(values));
    listeners.forEach(Runnable::run);
  }

  @Override
  public void wantRoles(String attribute) {
    if (scores.rolesBy(attribute).isEmpty()) {
      ViewState view = history.current();
      scores =
          scores.withRoles(
              BrokerageRoles.of(
                  view.layer(),
                  Groups.by(view.network().attribute(attribute).orElseThrow()),
                  Progress.NONE));
      listeners.forEach(Runnable::run);
    }
  }

  @Override
  public Background background() {
    return new Background() {
      @Override
      public <T> Task start(String title, Work<T> work, Consumer<? super T> onSuccess) {
        try {
          onSuccess.accept(work.run(Progress.NONE));
        } catch (Exception failure) {
          throw new IllegalStateException(failure);
        }
        return new Done();
      }
    };
  }

  /** Work that was done at once. */
  private static final class Done implements Background.Task {
    @Override
    public void cancel() {}

    @Override
    public double done() {
      return 1;
    }
  }

  @Override
  public void addScoresListener(Runnable listener) {
    listeners.add(listener);
  }

  /** A network whose long names begin alike and end alike. */
  static FollowNetwork missions() {
    FollowNetwork.Builder builder = FollowNetwork.builder("missions");
    List<String> countries = List.of("Kenya", "Palestine", "Israel", "Cyprus", "Norway", "Chile");
    countries.forEach(country -> builder.account("Permanent Mission of " + country + " to the UN"));
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int account = 1; account < countries.size(); account++) {
      layer.arc(account, account - 1);
    }
    return builder.build();
  }

  /** Mutes an account and computes at once what breaks without it. */
  void mute(int account) {
    history.replace(view -> view.withBrokerage(view.brokerage().toggleMuted(account)));
    BitSet muted = new BitSet();
    muted.set(account);
    Muting muting = Muting.of(history.current().layer(), muted, Progress.NONE);
    scores =
        scores.withMuted(
            new MutedScores(
                muting,
                muting.measure(
                    List.copyOf(scores.all().keySet()), SourceSample.ALL, Progress.NONE)));
    listeners.forEach(Runnable::run);
  }

  /** Leaves out some accounts, to which measures then do not refer any more. */
  void hide(int... accounts) {
    BitSet left = new BitSet();
    left.set(0, history.current().network().accountCount());
    for (int account : accounts) {
      left.clear(account);
    }
    scores = ScoreTable.EMPTY.asPartOf(scores, Shown.of(history.current().layer(), left));
    listeners.forEach(Runnable::run);
  }

  void select(String... labels) {
    FollowNetwork network = history.current().network();
    List<Integer> accounts = new ArrayList<>();
    for (String label : labels) {
      accounts.add(account(network, label));
    }
    history.replace(view -> view.withSelection(Selection.of(accounts)));
  }

  static int account(FollowNetwork network, String label) {
    for (int account = 0; account < network.accountCount(); account++) {
      if (network.label(account).equals(label)) {
        return account;
      }
    }
    throw new IllegalArgumentException(label);
  }

  /** A network of that many missions with attributes, much the same every time. */
  static FollowNetwork missions(int accounts, double density) {
    return MISSIONS.computeIfAbsent(
        new Missions(accounts, density), asked -> newMissions(asked.accounts(), asked.density()));
  }

  private static FollowNetwork newMissions(int accounts, double density) {
    Random random = new Random(11);
    FollowNetwork.Builder builder = FollowNetwork.builder("UN missions in New York · 2014–15");
    List<String> countries = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    List<List<String>> clubs = new ArrayList<>();
    double[] gdp = new double[accounts];
    double[] appeal = new double[accounts];
    double[] activity = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      int lap = account / COUNTRIES.size();
      String country = COUNTRIES.get(account % COUNTRIES.size()) + (lap == 0 ? "" : " " + lap);
      builder.label(builder.account("mission-" + account), country);
      countries.add(country);
      codes.add(country.replace(" ", "").substring(0, 3).toUpperCase(java.util.Locale.ROOT));
      groups.add(GROUPS.get(random.nextInt(GROUPS.size())));
      clubs.add(random.nextInt(3) == 0 ? List.of("EU", "NATO") : List.of());
      gdp[account] = Math.round(Math.exp(2 + 2 * random.nextGaussian()) * 10) / 10.0;
      appeal[account] = random.nextGaussian();
      activity[account] = random.nextGaussian();
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int from = 0; from < accounts; from++) {
      for (int to = 0; to < accounts; to++) {
        double lift =
            appeal[to] + activity[from] + (groups.get(from).equals(groups.get(to)) ? 1 : 0);
        if (from != to && random.nextDouble() < density * Math.exp(0.35 * lift)) {
          layer.arc(from, to);
        }
      }
    }
    return builder
        .attribute(TextColumn.of("country", countries))
        .attribute(TextColumn.of("iso3", codes))
        .attribute(TextColumn.of("un_group", groups))
        .attribute(ListColumn.of("clubs_2015", clubs))
        .attribute(NumberColumn.of("gdp_2015_busd", gdp))
        .provenance(
            new Provenance(
                "un-missions.json",
                "Attaché network",
                "3f1b0c0de5a9d0f6b7f31f1f1c1d0a8b9e6d5c4b3a29181706f5e4d3c2b1a091",
                "Illustrative reconstruction · ties are synthetic",
                List.of("Reconstructed to match published figures of UN missions in New York.")))
        .build();
  }
}
