import { addArrow, removeArrow, setArrow } from './arrows'
import { addCard, deleteCards, duplicateCards, moveCards, setCard, setCards, spanCard } from './cards'
import { pasteClip } from './clip'
import { addToInbox, putInInbox } from './inbox'
import { addLane, duplicateLane, moveLane, removeLane, setLane, showLanes } from './lanes'
import { setMap } from './map'
import { moveMany } from './move-many'
import { addPersona, movePersona, removePersona, setPersona } from './personas'
import { addPictures } from './pictures'
import { removePoint, setPoint, setPoints } from './points'
import { removeRecords } from './records'
import { replaceText } from './replace'
import { addStage, duplicateStage, moveStage, removeStage, setStage } from './stages'
import { applyView } from './views'
import { addStep, duplicateStep, moveStep, removeStep, setStep } from './steps'

/** Every command by name; the name labels its undo step (`commands.<name with _ for .>` in the messages). */
export const COMMANDS = {
  'map.set': setMap,
  'stage.add': addStage, 'stage.set': setStage, 'stage.move': moveStage, 'stage.duplicate': duplicateStage, 'stage.remove': removeStage,
  'step.add': addStep, 'step.set': setStep, 'step.move': moveStep, 'step.duplicate': duplicateStep, 'step.remove': removeStep,
  'lane.add': addLane, 'lane.set': setLane, 'lane.move': moveLane, 'lane.duplicate': duplicateLane, 'lane.remove': removeLane, 'lane.show': showLanes,
  'card.add': addCard, 'card.set': setCard, 'cards.set': setCards, 'card.move': moveCards, 'cards.move': moveMany, 'card.span': spanCard, 'card.duplicate': duplicateCards, 'card.remove': deleteCards,
  'picture.add': addPictures,
  'point.set': setPoint, 'points.set': setPoints, 'point.remove': removePoint,
  'arrow.add': addArrow, 'arrow.set': setArrow, 'arrow.remove': removeArrow,
  'persona.add': addPersona, 'persona.set': setPersona, 'persona.move': movePersona, 'persona.remove': removePersona,
  'records.remove': removeRecords, 'clip.cut': removeRecords, 'clip.paste': pasteClip,
  'text.replace': replaceText, 'view.apply': applyView,
  'inbox.add': addToInbox, 'inbox.put': putInInbox,
} as const

export type { Command, Outcome } from './command'
