import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { chooseAssignee } from './choose-assignee.ts';

describe('who looks after an area', () => {
  const district = { area: '35.02.01', name: 'Bu Kecamatan', email: null };
  const village = { area: '35.02.01.2008', name: 'Pak Desa', email: null };

  it('is whoever has the village before whoever has its district, in any order', () => {
    for (const assignees of [
      [district, village],
      [village, district],
    ]) {
      assert.equal(chooseAssignee(assignees, '35.02.01.2008'), village);
      assert.equal(chooseAssignee(assignees, '35.02.01.2009'), district);
      assert.equal(chooseAssignee(assignees, '35.02.01'), district);
    }
  });

  it('is nobody elsewhere, whatever the codes begin with', () => {
    assert.equal(chooseAssignee([district, village], '35.02.10.2001'), undefined);
    assert.equal(chooseAssignee([{ ...village, area: '35.02.1' }], '35.02.10'), undefined);
    assert.equal(chooseAssignee([], '35.02.01'), undefined);
  });
});
