package attache.view;

import attache.measures.SourceSample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that the screen shows. Canvas, panels and figures only draw a ViewState; user actions
 * only replace it. Immutable.
 *
 * @param network the network that is explored
 * @param layerName the layer that is drawn and measured
 * @param filter which of its accounts are shown, and which network measures refer to
 * @param arrangement where the accounts stand
 * @param encoding what size and colour mean
 * @param ties which ties are drawn
 * @param matrix whether the adjacency matrix is shown in the place of the picture, and its order
 * @param study which study takes the place of the picture or the matrix, if any
 * @param rankings which measures are ranked side by side
 * @param sample from how many accounts betweenness is counted
 * @param selection which accounts are selected
 * @param brokerage which pair's paths are drawn, and which accounts are muted
 * @param notes what the user wrote about accounts
 * @param camera which part of the layout is seen
 * @param theme the ground it is drawn on
 */
public record ViewState(
    FollowNetwork network,
    String layerName,
    Filter filter,
    Arrangement arrangement,
    Encoding encoding,
    TieView ties,
    MatrixView matrix,
    StudyView study,
    RankingPair rankings,
    SourceSample sample,
    Selection selection,
    Brokerage brokerage,
    AccountNotes notes,
    Camera camera,
    Theme theme) {
  public ViewState {
    if (network.layer(layerName).isEmpty()) {
      throw new IllegalArgumentException("no layer “" + layerName + "” in " + network.title());
    }
    if (!brokerage.isOf(network.accountCount())) {
      throw new IllegalArgumentException(
          brokerage + " names accounts that " + network.title() + " does not have");
    }
    if (!notes.isOf(network.accountCount())) {
      throw new IllegalArgumentException(
          "notes on accounts that " + network.title() + " does not have");
    }
    if (arrangement.positions().size() != network.accountCount()) {
      throw new IllegalArgumentException(
          arrangement.positions().size()
              + " positions for "
              + network.accountCount()
              + " accounts");
    }
  }

  /**
   * A view of the first layer of a network with nothing filtered, every tie drawn, nothing
   * selected.
   */
  public static ViewState of(
      FollowNetwork network,
      Arrangement arrangement,
      Encoding encoding,
      Camera camera,
      Theme theme) {
    return new ViewState(
        network,
        network.layers().getFirst().name(),
        Filter.NONE,
        arrangement,
        encoding,
        TieView.ALL,
        MatrixView.HIDDEN,
        StudyView.NONE,
        RankingPair.BROKERS,
        SourceSample.ALL,
        Selection.NONE,
        Brokerage.NONE,
        AccountNotes.NONE,
        camera,
        theme);
  }

  /** The layer that is drawn and measured. */
  public Layer layer() {
    return network.layer(layerName).orElseThrow();
  }

  /** The layers whose ties are drawn: the one that is measured, then those that lie over it. */
  public List<Layer> layersDrawn() {
    return Stream.concat(
            Stream.of(layer()),
            network.layers().stream()
                .filter(layer -> !layer.name().equals(layerName))
                .filter(layer -> ties.overlay().contains(layer.name())))
        .toList();
  }

  /** Of another layer of the same network; the paths of a pair belong to the one before. */
  public ViewState withLayer(String value) {
    return with(
        draft -> {
          draft.layerName = value;
          draft.brokerage = brokerage.withoutPair();
        });
  }

  /** With other accounts shown. */
  public ViewState withFilter(Filter value) {
    return with(draft -> draft.filter = value);
  }

  /** With other positions or another layout. */
  public ViewState withArrangement(Arrangement value) {
    return with(draft -> draft.arrangement = value);
  }

  /** With other meanings of size and colour. */
  public ViewState withEncoding(Encoding value) {
    return with(draft -> draft.encoding = value);
  }

  /** With other ties drawn. */
  public ViewState withTies(TieView value) {
    return with(draft -> draft.ties = value);
  }

  /** With the matrix shown or hidden, or in another order. */
  public ViewState withMatrix(MatrixView value) {
    return with(draft -> draft.matrix = value);
  }

  /** With another study shown, or none. */
  public ViewState withStudy(StudyView value) {
    return with(draft -> draft.study = value);
  }

  /** With other measures side by side. */
  public ViewState withRankings(RankingPair value) {
    return with(draft -> draft.rankings = value);
  }

  /** With betweenness counted from another sample of accounts, or from all. */
  public ViewState withSample(SourceSample value) {
    return with(draft -> draft.sample = value);
  }

  /**
   * With other accounts selected; the paths of a pair, and an account that another network has,
   * belong to the selection before.
   */
  public ViewState withSelection(Selection value) {
    return with(
        draft -> {
          draft.selection = value;
          draft.study = study.withComparison(study.comparison().withFocus(""));
          draft.brokerage = value.equals(selection) ? brokerage : brokerage.withoutPair();
        });
  }

  /** With the paths of another pair drawn, or other accounts muted. */
  public ViewState withBrokerage(Brokerage value) {
    return with(draft -> draft.brokerage = value);
  }

  /** With other notes on accounts. */
  public ViewState withNotes(AccountNotes value) {
    return with(draft -> draft.notes = value);
  }

  /** Seen from elsewhere. */
  public ViewState withCamera(Camera value) {
    return with(draft -> draft.camera = value);
  }

  /** On another ground. */
  public ViewState withTheme(Theme value) {
    return with(draft -> draft.theme = value);
  }

  private ViewState with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new ViewState(
        network,
        draft.layerName,
        draft.filter,
        draft.arrangement,
        draft.encoding,
        draft.ties,
        draft.matrix,
        draft.study,
        draft.rankings,
        draft.sample,
        draft.selection,
        draft.brokerage,
        draft.notes,
        draft.camera,
        draft.theme);
  }

  /** A ViewState while one part of it is replaced. */
  private static final class Draft {
    String layerName;
    Filter filter;
    Arrangement arrangement;
    Encoding encoding;
    TieView ties;
    MatrixView matrix;
    StudyView study;
    RankingPair rankings;
    SourceSample sample;
    Selection selection;
    Brokerage brokerage;
    AccountNotes notes;
    Camera camera;
    Theme theme;

    Draft(ViewState state) {
      layerName = state.layerName;
      filter = state.filter;
      arrangement = state.arrangement;
      encoding = state.encoding;
      ties = state.ties;
      matrix = state.matrix;
      study = state.study;
      rankings = state.rankings;
      sample = state.sample;
      selection = state.selection;
      brokerage = state.brokerage;
      notes = state.notes;
      camera = state.camera;
      theme = state.theme;
    }
  }
}
