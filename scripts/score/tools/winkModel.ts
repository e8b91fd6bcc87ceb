import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

export const nlp = winkNLP(model);
/** What can be asked of its tokens and entities; functions that stand by themselves, which its types do not say. */
export const its = nlp.its as unknown as {
  readonly type: ItsFunction<string>;
  readonly pos: ItsFunction<string>;
  readonly value: ItsFunction<string>;
  readonly detail: ItsFunction<unknown>;
  readonly span: ItsFunction<readonly [first: number, last: number]>;
};
