import { describe, expect, it } from 'vitest';
import { Problem, problemOf, sentenceOf } from './problem';

describe('what a page says when something fails', () => {
  it('takes code and sentence from the first fault of the server', () => {
    const problem = problemOf({ graphQLErrors: [{ message: '李四已接单', extensions: { code: 'CONFLICT' }, path: ['acceptDispatch'] }] });
    expect(problem).toMatchObject({ code: 'CONFLICT', path: ['acceptDispatch'] });
    expect(sentenceOf(problem)).toBe('李四已接单');
  });

  it('reads the fault out of a request refused with 4xx', () => {
    const refused = { networkError: { statusCode: 400, result: { errors: [{ message: 'Cannot query', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } } };
    expect(problemOf(refused).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('keeps what the network said', () => {
    expect(problemOf({ networkError: new Problem('TIMEOUT') }).code).toBe('TIMEOUT');
    expect(problemOf({ networkError: { statusCode: 502 } }).code).toBe('UNREADABLE');
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('UNREACHABLE');
  });

  it('never shows the English of a machine to a Chinese reader', () => {
    expect(sentenceOf(new Problem('INTERNAL_SERVER_ERROR', 'duplicate key value'))).toMatch(/系统出了点问题/);
  });

  it('passes on an unknown code with its own sentence, or a sentence that says what to do', () => {
    expect(sentenceOf(new Problem('TRAINING_REQUIRED', '请先完成基础培训'))).toBe('请先完成基础培训');
    expect(sentenceOf(new Problem('SOMETHING_NEW'))).toMatch(/错误编号/);
  });
});
