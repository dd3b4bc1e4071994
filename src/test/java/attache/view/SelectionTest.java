package attache.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SelectionTest {
  @Test
  void accountSelectedLastLeads() {
    Selection selection = Selection.of(3).with(1).with(2);
    assertThat(selection.accounts()).containsExactly(3, 1, 2);
    assertThat(selection.leading()).hasValue(2);
  }

  @Test
  void accountSelectedAgainLeadsAndIsHeldOnce() {
    assertThat(Selection.of(List.of(3, 1)).with(3).accounts()).containsExactly(1, 3);
  }

  @Test
  void togglingTwiceChangesNothing() {
    Selection selection = Selection.of(List.of(4, 8));
    assertThat(selection.toggle(5).toggle(5)).isEqualTo(selection);
    assertThat(selection.toggle(8).contains(8)).isFalse();
  }

  @Test
  void sameAccountsWithAnotherLeadingAreAnotherSelection() {
    assertThat(Selection.of(List.of(1, 2))).isNotEqualTo(Selection.of(List.of(2, 1)));
  }

  @Test
  void nothingSelectedHasNoLeadingAccount() {
    assertThat(Selection.NONE.leading()).isEmpty();
    assertThat(Selection.of(1).without(1)).isEqualTo(Selection.NONE);
  }

  @Test
  void accountsCannotBeChangedFromOutside() {
    assertThatThrownBy(() -> Selection.of(1).accounts().add(2))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
