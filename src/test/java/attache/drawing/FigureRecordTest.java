package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.layouts.Positions;
import attache.network.FollowNetwork;
import attache.view.AccountNotes;
import attache.view.Arrangement;
import attache.view.DefaultView;
import attache.view.LayoutChoice;
import attache.view.Theme;
import attache.view.ViewState;
import org.junit.jupiter.api.Test;

final class FigureRecordTest {
  @Test
  void figureCarriesNoNotesOnAccounts() {
    FollowNetwork.Builder builder = FollowNetwork.builder("two");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    Arrangement arrangement =
        Arrangement.of(
            new LayoutChoice.Force(), 1, Positions.of(new double[] {0, 1}, new double[] {0, 1}));
    ViewState view = DefaultView.of(builder.build(), arrangement, Theme.LIGHT, 300, 300);
    ViewState noted = view.withNotes(AccountNotes.NONE.with(0, "not to be published"));
    assertThat(FigureRecord.viewOf(noted))
        .isEqualTo(FigureRecord.viewOf(view))
        .doesNotContain("published");
  }
}
