import type { Category } from './categories';

/** How an article is to be shown. */
export interface View {
  readonly categories: ReadonlySet<Category>;
  readonly colour: boolean;
  /** Width of the terminal in columns; `undefined`: lines are as long as they need to be. */
  readonly columns: number | undefined;
}
